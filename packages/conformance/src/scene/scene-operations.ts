/** What in a scene is so only because an operation had an effect when the scene was built. */
interface Foundation {
  /** Codes that are returned only then. */
  readonly codes: readonly number[];
  /** Operations that succeed only then. */
  readonly operations?: readonly string[];
}

/** The operations that build each scene. */
export const sceneOperations: Readonly<Record<string, Foundation>> = {
  registerUsers: { codes: [] },
  setAuthMode: { codes: [10012] },
  updateSettings: { codes: [] },
  addFriends: { codes: [10005], operations: ['updateFriend'] },
  blockUser: { codes: [10006] },
  deleteUser: { codes: [10000, 10021] },
  createGroup: { codes: [] },
  destroyGroup: { codes: [20001] },
  addGroupMembers: { codes: [20017], operations: ['addGroupAdmins', 'leaveGroup', 'transferGroup'] },
  addGroupAdmins: { codes: [] },
  blockGroupMembers: { codes: [20018] },
  setGroupMemberInvitation: { codes: [] },
  createUserTokenById: { codes: [] },
};
