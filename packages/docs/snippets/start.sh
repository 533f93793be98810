npm ci && npm start
npm ci && npm test
