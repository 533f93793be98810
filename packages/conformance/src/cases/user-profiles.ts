import { type Case, type Cases, shows } from '../case.ts';
import type { Scene } from '../scene/scene.ts';
import { parameterCases } from './parameter-cases.ts';
import { createReads } from './reads.ts';

/** Cases of the operations on profiles. */
export function userProfileCases(scene: Scene): Cases {
  const { ada, ben, nobody, username, mobile } = scene;
  const reads = createReads(scene);
  const asUser: Case = { token: 'user' };
  const note = `Note ${Math.floor(Math.random() * 1e6)}`;
  const picture = `https://images.example/${Math.floor(Math.random() * 1e6)}.png`;
  const keepsScene = true;
  return {
    getProfile: { success: { shows: shows({ 'data.user_id': ada, 'data.username': username('ada') }) }, codes: {} },
    updateProfile: {
      success: {
        body: { nick_name: note, public_info: '{}' },
        proof: reads.profile(ada, { nick_name: note, public_info: '{}' }),
        keepsScene,
      },
      codes: { 10002: { body: { nick_name: 5 } } },
    },
    updateProfiles: {
      success: {
        body: { list: [{ user_id: ben, description: note }] },
        proof: reads.profile(ben, { description: note }),
        keepsScene,
      },
      codes: { 10000: { body: { list: [{ user_id: nobody }] } }, 10002: { body: { list: [{}] } }, 10010: asUser },
    },
    setNickname: parameterCases('nick_name', encodeURIComponent(note), '', {
      proof: reads.profile(ada, { nick_name: note }),
      keepsScene,
    }),
    setMobile: {
      success: {
        query: `?mobile=${mobile}`,
        proof: [['GET /roster/mobile', { query: `?mobile=${mobile}`, shows: shows({ 'data.user_id': ada }) }]],
      },
      codes: {
        10002: { query: '?mobile=555' },
        10011: { before: [['POST /user/mobile', { query: `?mobile=${mobile}`, as: ben }]] },
      },
    },
    setUserAvatar: {
      success: { body: { avatar: picture }, proof: reads.profile(ada, { avatar: picture }), keepsScene },
      codes: { 10002: { body: {} } },
    },
    setUserAvatars: {
      success: {
        body: { list: [{ user_id: ben, avatar: picture }] },
        proof: reads.profile(ben, { avatar: picture }),
        keepsScene,
      },
      codes: {
        10000: { body: { list: [{ user_id: nobody, avatar: '' }] } },
        10002: { body: { list: [{ user_id: ben }] } },
        10010: asUser,
      },
    },
    setPublicInfo: {
      success: { body: JSON.stringify(note), proof: reads.profile(ada, { public_info: note }), keepsScene },
      codes: {},
    },
    setPrivateInfo: {
      success: {
        body: JSON.stringify(note),
        proof: [['GET /user/profile', { shows: shows({ 'data.private_info': note }) }]],
        keepsScene,
      },
      codes: {},
    },
  };
}
