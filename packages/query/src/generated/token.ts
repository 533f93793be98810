// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import {
  createUserTokenById,
  createUserTokenByLogin,
  createUserTokenByUsername,
} from '@lanying-im/client/operations';
import type {
  CreateUserTokenByIdInput,
  CreateUserTokenByIdResult,
  CreateUserTokenByLoginInput,
  CreateUserTokenByLoginResult,
  CreateUserTokenByUsernameInput,
  CreateUserTokenByUsernameResult,
} from '@lanying-im/types';
import type {
  MutationFactory,
} from '../mutation-options.ts';
import {
  privateMutationFactory,
} from '../mutation-options.ts';
import * as effects from './effects.ts';

/**
 * Create a user token by user ID.
 *
 * Signs a user in by user id and password, and returns an access token. Requires no access token, so a mobile app can call it for its own user.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getSettings`, `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /token/id`
 *
 * Errors: UserNotFound, InvalidParameter, DatabaseFailure, InvalidLicense, LicenseExpired, AppNotFound.
 */
export const createUserTokenByIdMutation: MutationFactory<CreateUserTokenByIdInput, CreateUserTokenByIdResult> =
  /* @__PURE__ */ privateMutationFactory<CreateUserTokenByIdInput, CreateUserTokenByIdResult, CreateUserTokenByIdInput>(createUserTokenById, effects.createUserTokenById);

/**
 * Create a user token by login name.
 *
 * Signs a user in by login name and password, and returns an access token. The login name is a username, a mobile number or an email address. Requires no access token.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getSettings`, `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /token/login`
 *
 * Errors: UserNotFound, InvalidParameter, DatabaseFailure, InvalidLicense, LicenseExpired, AppNotFound.
 */
export const createUserTokenByLoginMutation: MutationFactory<CreateUserTokenByLoginInput, CreateUserTokenByLoginResult> =
  /* @__PURE__ */ privateMutationFactory<CreateUserTokenByLoginInput, CreateUserTokenByLoginResult, CreateUserTokenByLoginInput>(createUserTokenByLogin, effects.createUserTokenByLogin);

/**
 * Create a user token by username.
 *
 * Signs a user in by username and password, and returns an access token. Requires no access token. To also accept mobile numbers and email addresses, use `createUserTokenByLogin`.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getSettings`, `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /token/user`
 *
 * Errors: UserNotFound, InvalidParameter, DatabaseFailure, InvalidLicense, LicenseExpired, AppNotFound.
 */
export const createUserTokenByUsernameMutation: MutationFactory<CreateUserTokenByUsernameInput, CreateUserTokenByUsernameResult> =
  /* @__PURE__ */ privateMutationFactory<CreateUserTokenByUsernameInput, CreateUserTokenByUsernameResult, CreateUserTokenByUsernameInput>(createUserTokenByUsername, effects.createUserTokenByUsername);
