# #region quick-start
npx @lanying-im/mock
# #endregion quick-start

# #region serve
npx @lanying-im/mock --port 4010 --seed demo
# #endregion serve
