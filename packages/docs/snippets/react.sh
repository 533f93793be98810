# #region install
npm install @lanying-im/react @lanying-im/client @tanstack/react-query react
# #endregion install
