import type { Cases } from '../case.ts';
import type { Scene } from '../scene/scene.ts';
import { aiCases } from './ai.ts';
import { fileCases } from './file.ts';
import { friendCases } from './friend.ts';
import { groupCases } from './group.ts';
import { groupBoardCases } from './group-board.ts';
import { groupPeopleCases } from './group-people.ts';
import { groupRequestsCases } from './group-requests.ts';
import { groupSettingsCases } from './group-settings.ts';
import { messageCases } from './message.ts';
import { pushCases } from './push.ts';
import { tokenCases } from './token.ts';
import { userAccountCases } from './user-accounts.ts';
import { userDeviceCases } from './user-devices.ts';
import { userProfileCases } from './user-profiles.ts';
import { userSettingsCases } from './user-settings.ts';

/** Returns the cases of all operations for the users and groups of a scene. */
export function casesOf(scene: Scene): Cases {
  return {
    ...aiCases(scene),
    ...fileCases(scene),
    ...friendCases(scene),
    ...groupCases(scene),
    ...groupBoardCases(scene),
    ...groupPeopleCases(scene),
    ...groupRequestsCases(scene),
    ...groupSettingsCases(scene),
    ...messageCases(scene),
    ...pushCases(scene),
    ...tokenCases(scene),
    ...userAccountCases(scene),
    ...userProfileCases(scene),
    ...userSettingsCases(scene),
    ...userDeviceCases(scene),
  };
}
