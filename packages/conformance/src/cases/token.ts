import type { Cases } from '../case.ts';
import type { Scene } from '../scene/scene.ts';

/** Cases of the operations on user tokens. */
export function tokenCases({ ada, nobody, username, password }: Scene): Cases {
  const license = { 30021: { settings: { license: 'invalid' } }, 30022: { settings: { license: 'expired' } } } as const;
  return {
    createUserTokenById: {
      success: { body: { user_id: ada, password, device_guid: 'phone' } },
      codes: {
        10000: { body: { user_id: nobody, password } },
        10002: { body: { user_id: ada } },
        ...license,
      },
    },
    createUserTokenByUsername: {
      success: { body: { name: username('ada'), password } },
      codes: {
        10000: { body: { name: username('nobody'), password } },
        10002: { body: { name: username('ada') } },
        ...license,
      },
    },
    createUserTokenByLogin: {
      success: { body: { login_name: username('ada'), password } },
      codes: {
        10000: { body: { login_name: username('nobody'), password } },
        10002: { body: { login_name: username('ada') } },
        ...license,
      },
    },
  };
}
