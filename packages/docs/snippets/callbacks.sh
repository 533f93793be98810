# #region install
mkdir echo-bot && cd echo-bot
npm init -y && npm pkg set type=module
npm install @lanying-im/client hono @hono/node-server
# #endregion install

# #region mock
npx @lanying-im/mock --token local-admin-token \
  --callback http://127.0.0.1:8787/callback --callback-signature local-signature
# #endregion mock

# #region bot
LANYING_ENDPOINT=http://127.0.0.1:4010 LANYING_APP_ID=welovemaxim LANYING_ADMIN_TOKEN=local-admin-token \
BOT_ID=2199040544992 BOT_SIGNATURE=local-signature node server.ts
# #endregion bot

# #region message
curl http://127.0.0.1:4010/__mock/messages \
  -d '{"from_user_id": 2199040544848, "to_user_id": 2199040544992, "content": "hello"}'
# #endregion message

# #region reply
curl 'http://127.0.0.1:4010/message/conversation?opposite_id=2199040544992&msg_id_start=0&limit=2' \
  -H 'app_id: welovemaxim' -H 'access-token: local-admin-token' -H 'user_id: 2199040544848'
# #endregion reply
