# #region quick-start
npx @lanying-im/mock
# #endregion quick-start

# #region serve
npx @lanying-im/mock --port 4010 --seed demo
# #endregion serve

# #region control
curl http://127.0.0.1:4010/__mock/faults -d '{ "operationId": "createGroup", "code": 20007, "times": 1 }'
curl http://127.0.0.1:4010/__mock/clock -d '{ "advance": { "days": 7 } }'
curl -X POST http://127.0.0.1:4010/__mock/reset
# #endregion control
