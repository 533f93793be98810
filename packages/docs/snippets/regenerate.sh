# #region generate
npm run generate              # once
npm run generate -- --watch   # after each edit
npm run generate -- --check   # fails if a committed file is not what the description makes
# #endregion generate
