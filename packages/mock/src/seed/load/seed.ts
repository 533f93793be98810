import { makeToken } from '../../auth/tokens.ts';
import { type App, createApp } from '../../state/app.ts';
import { changeSettings, defaultSettings, settingsIn } from '../../state/settings.ts';
import { SeedError } from '../check-seed.ts';
import type { Seed, SeedApp } from '../types/seed.ts';
import { loadFiles } from './files.ts';
import { loadJoinRequests } from './group-extras.ts';
import { loadGroups } from './groups.ts';
import { Loading } from './loading.ts';
import { loadMessages } from './messages.ts';
import { loadUsers } from './users.ts';

function emptyApp({ app_id, adminToken, next = {}, pins = {}, ...settings }: SeedApp): App {
  return createApp({
    appId: app_id,
    // Subject 20 is that of the quick start's sample token.
    adminToken: adminToken ?? makeToken(app_id, '20', 'admin'),
    settings: changeSettings(defaultSettings, settingsIn(settings)),
    next: {
      ...(next.user_id !== undefined && { userId: next.user_id }),
      ...(next.group_id !== undefined && { groupId: next.group_id }),
      ...(next.msg_id !== undefined && { msgId: BigInt(next.msg_id) }),
      ...(next.task_id !== undefined && { taskId: next.task_id }),
      ...(next.announcement_id !== undefined && { announcementId: next.announcement_id }),
      ...(next.file_id !== undefined && { fileId: next.file_id }),
      ...(next.upload_id !== undefined && { uploadId: next.upload_id }),
    },
    seededTimes: {
      groupCreatedAt: [...(pins.group_created_at ?? [])],
      joinTime: [...(pins.join_time ?? [])],
      membersVersion: [...(pins.members_version ?? [])],
    },
  });
}

/** Builds the apps of a seed. `nowOf` dates what the seed does not. Throws a SeedError where the seed is wrong. */
export function loadSeed({ apps }: Pick<Seed, 'apps'>, nowOf: (app: SeedApp) => number): Map<string, App> {
  const loaded = new Map<string, App>();
  for (const [index, seed] of apps.entries()) {
    const place = `apps[${index}]`;
    if (loaded.has(seed.app_id)) throw new SeedError(`${place}.app_id`, 'is there twice');
    const app = emptyApp(seed);
    const loading = new Loading(app, place, nowOf(seed));
    loadUsers(loading, seed.users ?? [], seed.deleted_users ?? []);
    loadGroups(loading, seed.groups ?? []);
    loadJoinRequests(loading, seed);
    loadMessages(loading, seed);
    loadFiles(loading, seed);
    loaded.set(seed.app_id, app);
  }
  return loaded;
}
