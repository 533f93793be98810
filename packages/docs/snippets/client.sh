# #region install
npm install @lanying-im/client
# #endregion install
