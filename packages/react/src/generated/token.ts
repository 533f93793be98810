// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

'use client';

import {
  createUserTokenByIdMutation,
  createUserTokenByLoginMutation,
  createUserTokenByUsernameMutation,
} from '@lanying-im/query';
import type {
  CreateUserTokenByIdInput,
  CreateUserTokenByIdResult,
  CreateUserTokenByLoginInput,
  CreateUserTokenByLoginResult,
  CreateUserTokenByUsernameInput,
  CreateUserTokenByUsernameResult,
} from '@lanying-im/types';
import {
  mutationHook,
} from '../hooks.ts';
import type {
  MutationHook,
} from '../hook-types.ts';

/**
 * Create a user token by user ID.
 *
 * Signs a user in by user id and password, and returns an access token. Requires no access token, so a mobile app can call it for its own user.
 *
 * {@link createUserTokenByIdMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings`, `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /token/id`
 *
 * Errors: UserNotFound, InvalidParameter, DatabaseFailure, InvalidLicense, LicenseExpired, AppNotFound.
 */
export const useCreateUserTokenById: MutationHook<CreateUserTokenByIdInput, CreateUserTokenByIdResult> =
  /* @__PURE__ */ mutationHook<CreateUserTokenByIdInput, CreateUserTokenByIdResult>(createUserTokenByIdMutation);

/**
 * Create a user token by login name.
 *
 * Signs a user in by login name and password, and returns an access token. The login name is a username, a mobile number or an email address. Requires no access token.
 *
 * {@link createUserTokenByLoginMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings`, `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /token/login`
 *
 * Errors: UserNotFound, InvalidParameter, DatabaseFailure, InvalidLicense, LicenseExpired, AppNotFound.
 */
export const useCreateUserTokenByLogin: MutationHook<CreateUserTokenByLoginInput, CreateUserTokenByLoginResult> =
  /* @__PURE__ */ mutationHook<CreateUserTokenByLoginInput, CreateUserTokenByLoginResult>(createUserTokenByLoginMutation);

/**
 * Create a user token by username.
 *
 * Signs a user in by username and password, and returns an access token. Requires no access token. To also accept mobile numbers and email addresses, use `createUserTokenByLogin`.
 *
 * {@link createUserTokenByUsernameMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings`, `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /token/user`
 *
 * Errors: UserNotFound, InvalidParameter, DatabaseFailure, InvalidLicense, LicenseExpired, AppNotFound.
 */
export const useCreateUserTokenByUsername: MutationHook<CreateUserTokenByUsernameInput, CreateUserTokenByUsernameResult> =
  /* @__PURE__ */ mutationHook<CreateUserTokenByUsernameInput, CreateUserTokenByUsernameResult>(createUserTokenByUsernameMutation);
