/** Operations that build each scene, with the codes that are returned only because they had an effect. */
export const sceneOperations: Readonly<Record<string, readonly number[]>> = {
  registerUsers: [],
  setAuthMode: [10012],
  updateSettings: [],
  addFriends: [10005],
  blockUser: [10006],
  deleteUser: [10000, 10021],
  createGroup: [],
  destroyGroup: [20001],
  addGroupMembers: [20017],
  addGroupAdmins: [],
  blockGroupMembers: [20018],
  setGroupMemberInvitation: [],
  createUserTokenById: [],
};
