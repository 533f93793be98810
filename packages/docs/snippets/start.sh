npm ci && npm start   # the mock on http://127.0.0.1:4010, the docs on http://127.0.0.1:4000
npm ci && npm test    # everything CI runs, browser tests included
