import type { Cases, Shown } from '../case.ts';
import type { Scene } from '../scene/scene.ts';
import { parameterCases } from './parameter-cases.ts';
import { createReads } from './reads.ts';

/** Cases of the operations on settings. */
export function userSettingsCases(scene: Scene): Cases {
  const { ada, ben } = scene;
  const reads = createReads(scene);
  /** An operation that sets one setting of Ada's, from one value to another. */
  function setting(
    path: string,
    [field, from, to]: readonly [string, Shown, Shown],
    bad: string,
  ): ReturnType<typeof parameterCases> {
    return parameterCases('value', `${to}`, bad, {
      before: [[`POST ${path}`, { query: `?value=${from}` }]],
      proof: [reads.settings({ [field]: to })],
      keepsScene: true,
    });
  }
  const note = `Note ${Math.floor(Math.random() * 1e6)}`;
  const keepsScene = true;
  return {
    getSettings: { success: { shows: [{ path: 'data.auth_mode', values: [0] }] }, codes: {} },
    updateSettings: {
      success: {
        before: [['POST /user/push', { query: '?value=false' }]],
        body: { user_id: ada, no_push: true },
        proof: [reads.settings({ no_push: true })],
        keepsScene,
      },
      codes: { 10002: { body: { no_push: true } }, 10010: { body: { user_id: ben, no_push: true } } },
    },
    setAuthMode: setting('/user/authmode', ['auth_mode', 2, 0], '4'),
    setAutoDownload: setting('/user/download', ['auto_download', false, true], 'yes'),
    setPushDetailHidden: setting('/user/push/detail', ['no_push_detail', false, true], 'yes'),
    setPushDisabled: setting('/user/push', ['no_push', true, false], 'yes'),
    setPushNickname: parameterCases('value', encodeURIComponent(note), '', {
      proof: [reads.settings({ push_nick_name: note })],
      keepsScene,
    }),
    setPushQuietHours: {
      success: {
        before: [['POST /user/push/limit', { query: '?no_push_start_hour=1&no_push_end_hour=2' }]],
        query: '?no_push_start_hour=22&no_push_end_hour=7',
        proof: [reads.settings({ no_push_start_hour: 22, no_push_end_hour: 7 })],
        keepsScene,
      },
      codes: { 10002: { query: '?no_push_start_hour=22&no_push_end_hour=24' } },
    },
    setSoundDisabled: setting('/user/sounds', ['no_sounds', true, false], 'yes'),
    setVibration: setting('/user/vibratory', ['vibratory', false, true], 'no'),
  };
}
