# #region fault
curl http://127.0.0.1:4010/__mock/faults \
  -d '{ "operationId": "listFriends", "code": 10000, "times": 1 }'
# #endregion fault
