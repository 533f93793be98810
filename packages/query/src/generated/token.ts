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
 * Create a user token from a user id.
 *
 * Signs a user in with user id and password, and answers with an access token of that user. The call itself needs no access token, so an app on a phone may make it for its own user. Which error a wrong password gets is not documented: be ready for any code.
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
 * Create a user token from a login name.
 *
 * Signs a user in with a password and whatever the user calls themselves: username, mobile number or e-mail address. It answers with an access token of that user and itself needs none. Which error a wrong password gets is not documented: be ready for any code.
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
 * Create a user token from a username.
 *
 * Signs a user in with username and password, and answers with an access token of that user. The call itself needs no access token. Where people may also type their mobile number or e-mail address, use `createUserTokenByLogin`. Which error a wrong password gets is not documented: be ready for any code.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getSettings`, `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /token/user`
 *
 * Errors: UserNotFound, InvalidParameter, DatabaseFailure, InvalidLicense, LicenseExpired, AppNotFound.
 */
export const createUserTokenByUsernameMutation: MutationFactory<CreateUserTokenByUsernameInput, CreateUserTokenByUsernameResult> =
  /* @__PURE__ */ privateMutationFactory<CreateUserTokenByUsernameInput, CreateUserTokenByUsernameResult, CreateUserTokenByUsernameInput>(createUserTokenByUsername, effects.createUserTokenByUsername);
