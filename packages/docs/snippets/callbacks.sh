# #region mock
npx @lanying-im/mock --callback http://127.0.0.1:8787/callback
# #endregion mock

# #region message
curl http://127.0.0.1:4010/__mock/messages \
  -d '{"from_user_id": 2199040544848, "to_user_id": 2199040544992, "content": "hello"}'
# #endregion message
