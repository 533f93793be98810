import type { Seed } from '../types/seed.ts';

/**
 * What the vendor's quick start takes for granted. Its requests, sent in its order, get the responses that it prints;
 * so the first group and the first invitation have its times. The token is the one it prints: that its payload
 * names another app than the one it is used with is as it is printed.
 */
export const quickStart: Seed = {
  apps: [
    {
      app_id: 'welovemaxim',
      adminToken:
        'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzUxMiJ9.eyJhcHAiOiJkcGJkdmVrZmVjYm8iLCJzdWIiOiIyMCIsImNsdXN0ZXIiOjAsInJvbGUiOjIsImlhdCI6MTU2Nzk5NzQwOH0.U-iFpEwprrkf-mFkhHN_CWmF5nkBbRQLTjttN4Qlkzw3ET1Zke9OZdjutm90KSyDs9jjYvUSAGGsWVjLmDZlkg',
      users: [
        // The account of the admin token, whose subject it is.
        { user_id: 20, username: 'app_admin', nickname: 'Administrator', created_at: 1567997408000 },
        { user_id: 2199040544848, username: 'a', created_at: 1567997408000 },
        { user_id: 2199040544992, username: 'b', created_at: 1567997408000 },
      ],
      pins: {
        group_created_at: [1569615417000],
        join_time: [1569615490000],
        members_version: [1569586735861],
      },
    },
  ],
};
