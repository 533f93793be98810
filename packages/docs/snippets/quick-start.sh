# The quick start against a mock with its default seed, in order. Lines that begin with # mark what pages show.

# #region token
export TOKEN='eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzUxMiJ9.eyJhcHAiOiJkcGJkdmVrZmVjYm8iLCJzdWIiOiIyMCIsImNsdXN0ZXIiOjAsInJvbGUiOjIsImlhdCI6MTU2Nzk5NzQwOH0.U-iFpEwprrkf-mFkhHN_CWmF5nkBbRQLTjttN4Qlkzw3ET1Zke9OZdjutm90KSyDs9jjYvUSAGGsWVjLmDZlkg'
# #endregion token

# #region registerUser
curl -X POST 'http://127.0.0.1:4010/user/register/v2' \
  -H 'Content-Type: application/json' \
  -H 'app_id: welovemaxim' \
  -d '{ "username": "test_user", "password": "asd" }'
# #endregion registerUser

# #region addFriends
curl -X POST 'http://127.0.0.1:4010/user/add_roster' \
  -H 'Content-Type: application/json' \
  -H "access-token: $TOKEN" \
  -H 'app_id: welovemaxim' \
  -H 'user_id: 2302128618880' \
  -d '{ "list": [2199040544848, 2199040544992] }'
# #endregion addFriends

# #region listFriends
curl -X GET 'http://127.0.0.1:4010/user/rosters' \
  -H "access-token: $TOKEN" \
  -H 'app_id: welovemaxim' \
  -H 'user_id: 2302128618880'
# #endregion listFriends

# #region createGroup
curl -X POST 'http://127.0.0.1:4010/group/create' \
  -H 'Content-Type: application/json' \
  -H "access-token: $TOKEN" \
  -H 'app_id: welovemaxim' \
  -H 'user_id: 2302128618880' \
  -d '{ "name": "g001", "description": "test-group" }'
# #endregion createGroup

# #region inviteGroupMembers
curl -X POST 'http://127.0.0.1:4010/group/invite' \
  -H 'Content-Type: application/json' \
  -H "access-token: $TOKEN" \
  -H 'app_id: welovemaxim' \
  -H 'user_id: 2302128618880' \
  -d '{ "group_id": 2306414607729, "user_list": [2199040544848, 2199040544992] }'
# #endregion inviteGroupMembers

# #region listGroupMembers
curl -X GET 'http://127.0.0.1:4010/group/member_list?group_id=2306414607729&limit=50' \
  -H "access-token: $TOKEN" \
  -H 'app_id: welovemaxim' \
  -H 'user_id: 2302128618880'
# #endregion listGroupMembers

# #region destroyGroup
curl -X DELETE 'http://127.0.0.1:4010/group/destroy?group_id=2306414607729' \
  -H "access-token: $TOKEN" \
  -H 'app_id: welovemaxim' \
  -H 'user_id: 2302128618880'
# #endregion destroyGroup

# #region sendMessage
curl -X POST 'http://127.0.0.1:4010/message/send' \
  -H 'Content-Type: application/json' \
  -H "access-token: $TOKEN" \
  -H 'app_id: welovemaxim' \
  -d '{ "targets": [2302128618880], "type": 1, "content": "hello", "content_type": 0 }'
# #endregion sendMessage

# #region sendPushNotification
curl -X POST 'http://127.0.0.1:4010/push/notify' \
  -H 'Content-Type: application/json' \
  -H "access-token: $TOKEN" \
  -H 'app_id: welovemaxim' \
  -d '{ "audience": "all", "message": { "type": "text", "title": "this is push title", "body": "this is push body" } }'
# #endregion sendPushNotification

# #region sendPushNotification.image
curl -X POST 'http://127.0.0.1:4010/push/notify' \
  -H 'Content-Type: application/json' \
  -H "access-token: $TOKEN" \
  -H 'app_id: welovemaxim' \
  -d '{ "audience": { "push_token": ["token1", "token2"] }, "message": { "type": "image", "title": "this is push title", "body": "this is push body", "attachment_url": "https://xxx.com/images/1.jpg" } }'
# #endregion sendPushNotification.image

# #region sendPushNotification.cmd
curl -X POST 'http://127.0.0.1:4010/push/notify' \
  -H 'Content-Type: application/json' \
  -H "access-token: $TOKEN" \
  -H 'app_id: welovemaxim' \
  -d '{ "audience": { "tag": ["beijing", "shanghai"] }, "message": { "type": "cmd", "title": "this is push title", "body": "this is push body", "ext": { "key1": 12345, "key2": "xxx" } } }'
# #endregion sendPushNotification.cmd
