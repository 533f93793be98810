import json
import os
import urllib.request

BASE = os.environ.get("LANYING_ENDPOINT", "http://127.0.0.1:4010")


def call(method, path, body=None, **headers):
    request = urllib.request.Request(
        BASE + path,
        method=method,
        headers=headers,
        data=None if body is None else json.dumps(body).encode(),
    )
    with urllib.request.urlopen(request) as response:
        return json.load(response)


# An app of its own for this test, so that tests can run at the same time.
call("POST", "/__mock/seed?app_id=test-python", {"seed": "quick-start"})

user = call(
    "POST",
    "/user/register/v2",
    {"username": "carol", "password": "secret"},
    app_id="test-python",
)
assert user["code"] == 200, user
print(user["data"]["user_id"])
