// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate
import type { AuthMode, DevicePlatform, UserStatus, FriendRequestStatus, FriendRelation, GroupType, GroupStatus, ApplyApproval, MsgMuteMode, MsgPushMode, OperationResult, GroupApplicationStatus, GroupInvitationStatus, MessageTargetType, MessageContentType, BroadcastContentType, MessageContentName, MessageStatus, PushMessageType, PushClickAction, VivoPushMode, VivoClassification, PushDistributionStrategy, OsPushChannel, PushProvider, PushEnvironment, ChatType, UploadMethod, FileType, ImageType, ThumbnailStrategy, AudioFormat, DownloadSource, MessageCallbackType } from './enums.ts';

export interface paths {
    "/user/authmode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set who may become a friend (PUT)
         * The same as `setAuthMode`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setAuthModeByPut"];
        /**
         * Set who may become a friend
         * Sets what happens to friend requests to the acting user: anyone becomes a friend, or only after approval, or with the right answer to a question, or nobody. The question and its answer are set with `updateSettings`. An admin token names the acting user in the `user_id` header.
         */
        post: operations["setAuthMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the avatar of a user (PUT)
         * The same as `setUserAvatar`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setUserAvatarByPut"];
        /**
         * Set the avatar of a user
         * Sets the picture of the acting user by its URL. To have Lanying keep the file, upload it to the address that `getUserAvatarUploadUrl` gives and send the `download_url` here. An admin token names the acting user in the `user_id` header.
         */
        post: operations["setUserAvatar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/avatar/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the avatars of several users (PUT)
         * The same as `setUserAvatars`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setUserAvatarsByPut"];
        /**
         * Set the avatars of several users
         * Sets the pictures of several users with one call. It takes an admin token. Code 200 does not mean that all of them succeeded: look at `success` of every entry of the answer.
         */
        post: operations["setUserAvatars"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/change_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a password, given the old one
         * Replaces the password of the acting user, who must know the old one. No document says which error a wrong old password gives, nor whether tokens issued before stay valid. An administrator who does not know the old password uses `setUserPassword`. An admin token names the acting user in the `user_id` header.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/change_password_admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the password of a user as an administrator
         * Gives a user a new password without the old one. It takes an admin token, and the `user_id` header names the user. No document says whether tokens issued before stay valid.
         */
        post: operations["setUserPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/conversation/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Pin a conversation (PUT)
         * The same as `pinConversation`, offered a second time as PUT. Prefer POST.
         */
        put: operations["pinConversationByPut"];
        /**
         * Pin a conversation
         * Keeps a conversation with a user or a group at the top of the list of the acting user. Only the Chinese reference describes this operation. An admin token names the acting user in the `user_id` header.
         */
        post: operations["pinConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/conversation/pin_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pinned conversations
         * Answers with all conversations that the acting user has pinned. An id does not say by itself whether it is a user or a group. Only the Chinese reference describes this operation. An admin token names the acting user in the `user_id` header.
         */
        get: operations["listPinnedConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/conversation/unpin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Unpin a conversation (PUT)
         * The same as `unpinConversation`, offered a second time as PUT. Prefer POST.
         */
        put: operations["unpinConversationByPut"];
        /**
         * Unpin a conversation
         * Lets a pinned conversation of the acting user take its ordinary place again. Only the Chinese reference describes this operation. An admin token names the acting user in the `user_id` header.
         */
        post: operations["unpinConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a user
         * Deletes the account of the acting user. No operation brings it back; to keep somebody out for a while, use `disableUsers`. With a user token the password is needed as well. With an admin token the `user_id` header names the user, and the body is `{}`.
         */
        post: operations["deleteUser"];
        /**
         * Delete a user (DELETE)
         * The same as `deleteUser`, offered a second time as DELETE. Prefer POST.
         */
        delete: operations["deleteUserByDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/device/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the devices of a user
         * Answers with the devices on which the acting user has signed in. `cursor` and `version` come back, but the operation takes no parameter to send them in, so treat the answer as the only page. The vendor's schema calls the data incremental, to be merged by `device_sn`. An admin token names the acting user in the `user_id` header.
         */
        get: operations["listDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/device/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a device of a user
         * Takes a device off the list of the acting user. To sign the device out, use `kickDevice`. An admin token names the acting user in the `user_id` header.
         */
        post: operations["removeDevice"];
        /**
         * Remove a device of a user (DELETE)
         * The same as `removeDevice`, offered a second time as DELETE. Prefer POST.
         */
        delete: operations["removeDeviceByDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Disable users
         * Takes from users the right to sign in, until `enableUsers` gives it back. It takes an admin token. No document says whether devices that are signed in are signed out at once; `kickDevice` makes sure. Muting somebody in a group is something else: `muteGroupMembers`.
         */
        put: operations["disableUsers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switch automatic downloads on or off (PUT)
         * The same as `setAutoDownload`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setAutoDownloadByPut"];
        /**
         * Switch automatic downloads on or off
         * Sets whether thumbnails and files that the acting user receives are downloaded automatically. An admin token names the acting user in the `user_id` header.
         */
        post: operations["setAutoDownload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Enable users again
         * Gives back the right to sign in that `disableUsers` took. It takes an admin token.
         */
        put: operations["enableUsers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/kick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sign a device out (PUT)
         * The same as `kickDevice`, offered a second time as PUT. Prefer POST.
         */
        put: operations["kickDeviceByPut"];
        /**
         * Sign a device out
         * Signs one device of the acting user out, or all of them when `device_sn` is absent. The parameter belongs in the query: in a body it would be overlooked, and every device would be signed out. An admin token names the acting user in the `user_id` header.
         */
        post: operations["kickDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of the app
         * Answers with the users of the app, page by page, by number of the page instead of a cursor. It takes an admin token. There is no total: a page with fewer users than `page_size` is the last one.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/mobile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the mobile number of a user (PUT)
         * The same as `setMobile`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setMobileByPut"];
        /**
         * Set the mobile number of a user
         * Sets the mobile phone number of the acting user, by which `findUserByMobile` finds the user. The request has no place for a verification code, although the service knows an error for a wrong one: verify the number yourself before you set it. An admin token names the acting user in the `user_id` header.
         */
        post: operations["setMobile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/nickname": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the nickname of a user (PUT)
         * The same as `setNickname`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setNicknameByPut"];
        /**
         * Set the nickname of a user
         * Sets the name that the acting user goes by. It does not change the name shown in pushes, see `setPushNickname`, nor name cards in groups. An admin token names the acting user in the `user_id` header.
         */
        post: operations["setNickname"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/online_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get whether a user is online
         * Tells whether the acting user is connected. It answers for one user only, not for those of a list. An admin token names the acting user in the `user_id` header.
         */
        get: operations["getOnlineStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/private": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the private information of a user (PUT)
         * The same as `setPrivateInfo`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setPrivateInfoByPut"];
        /**
         * Set the private information of a user
         * Replaces the custom data of the acting user that only that user can read. The body is a JSON text of its own, quotes included, not an object, and no document says whether the service keeps the quotes. `updateProfile` sets the same in its field `private_info` without this doubt. An admin token names the acting user in the `user_id` header.
         */
        post: operations["setPrivateInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the profile of a user
         * Answers with the profile of the acting user, with what only that user may see: private information, mobile number and e-mail address. Use `getUser` for what others see. An admin token names the acting user in the `user_id` header.
         */
        get: operations["getProfile"];
        /**
         * Change the profile of a user (PUT)
         * The same as `updateProfile`, offered a second time as PUT. Prefer POST.
         */
        put: operations["updateProfileByPut"];
        /**
         * Change the profile of a user
         * Changes the nickname, description, public and private information of the acting user. Send only what changes. Username, mobile number and avatar have operations of their own. An admin token names the acting user in the `user_id` header.
         */
        post: operations["updateProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/profile/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the profiles of several users (PUT)
         * The same as `updateProfiles`, offered a second time as PUT. Prefer POST.
         */
        put: operations["updateProfilesByPut"];
        /**
         * Change the profiles of several users
         * Changes the profiles of several users with one call. It takes an admin token. Code 200 does not mean that all of them succeeded: look at `success` of every entry of the answer. Only the fields that an entry names are changed.
         */
        post: operations["updateProfiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the public information of a user (PUT)
         * The same as `setPublicInfo`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setPublicInfoByPut"];
        /**
         * Set the public information of a user
         * Replaces the custom data of the acting user that friends and strangers can read. The body is a JSON text of its own, quotes included, not an object, and no document says whether the service keeps the quotes. `updateProfile` sets the same in its field `public_info` without this doubt. An admin token names the acting user in the `user_id` header.
         */
        post: operations["setPublicInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switch pushes off or on (PUT)
         * The same as `setPushDisabled`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setPushDisabledByPut"];
        /**
         * Switch pushes off or on
         * Switches all pushes to the acting user off or on again. Mind the direction: `true` means no pushes, as in the setting `no_push`. An admin token names the acting user in the `user_id` header.
         */
        post: operations["setPushDisabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/push/alias": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind a push alias
         * Gives the acting user an alias, a name of your own under which `sendPushNotification` finds the user in its audience. The error for a binding that exists already may mean that somebody else has the alias; no document explains it. An admin token names the acting user in the `user_id` header.
         */
        post: operations["bindPushAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/push/badge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the badge number of a user
         * Sets the number on the icon of the app that the service keeps for the acting user, for example after messages were read. An admin token names the acting user in the `user_id` header.
         */
        post: operations["setPushBadge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/push/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Hide or show message contents in pushes (PUT)
         * The same as `setPushDetailHidden`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setPushDetailHiddenByPut"];
        /**
         * Hide or show message contents in pushes
         * Sets whether pushes to the acting user keep the content of the message to themselves. `true` hides it. The vendor's text on the setting `no_push_detail` says the opposite of the text on this operation; its name and this operation agree. An admin token names the acting user in the `user_id` header.
         */
        post: operations["setPushDetailHidden"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/push/limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the hours without pushes (PUT)
         * The same as `setPushQuietHours`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setPushQuietHoursByPut"];
        /**
         * Set the hours without pushes
         * Sets the hours of the day between which the acting user gets no pushes. The hours are whole ones, and no document says in which time zone. Hours with pushes but without sound are something else: `silence_start_time` and `silence_end_time` of `updateSettings`. An admin token names the acting user in the `user_id` header.
         */
        post: operations["setPushQuietHours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/push/nickname": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the name shown in pushes (PUT)
         * The same as `setPushNickname`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setPushNicknameByPut"];
        /**
         * Set the name shown in pushes
         * Sets the name of the acting user that pushes show. It is kept apart from the nickname of the profile, which `setNickname` changes. An admin token names the acting user in the `user_id` header.
         */
        post: operations["setPushNickname"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/push/tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the push tags of a user
         * Answers with all push tags of the acting user at once. An admin token names the acting user in the `user_id` header.
         */
        get: operations["listPushTags"];
        put?: never;
        /**
         * Add push tags to a user
         * Puts tags on the acting user. Those that the user has already stay, as far as the reference tells. `sendPushNotification` can push to everybody who has a tag, which reaches more than the 500 targets of a list. An admin token names the acting user in the `user_id` header.
         */
        post: operations["addPushTags"];
        /**
         * Remove push tags from a user
         * Takes tags off the acting user. The request is a DELETE with a body, which some proxies drop; where that happens, use `removeAllPushTags` and add the others again. An admin token names the acting user in the `user_id` header.
         */
        delete: operations["removePushTags"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/push/tag/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove all push tags from a user
         * Takes every push tag off the acting user. An admin token names the acting user in the `user_id` header.
         */
        delete: operations["removeAllPushTags"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/register/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register several users
         * Creates several user accounts with one call. It takes an admin token. Code 200 does not mean that all of them were created: look at `success` of every entry of the answer, where a name that is taken fails alone. No document says how many fit in one call.
         */
        post: operations["registerUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/register/push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a user for pushes
         * Creates a user account that is meant for pushes, and can give it an alias and the push token of a device at once. Answers with its id and initial settings. It needs no access token, but push must be switched on for the app in the console. For a user who also chats, see `registerUser`.
         */
        post: operations["registerPushUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings of a user
         * Answers with all settings of the acting user: pushes, sound and vibration, friend requests, group invitations. An admin token names the acting user in the `user_id` header.
         */
        get: operations["getSettings"];
        /**
         * Change settings of a user (PUT)
         * The same as `updateSettings`, offered a second time as PUT. Prefer POST.
         */
        put: operations["updateSettingsByPut"];
        /**
         * Change settings of a user
         * Changes several settings of a user at once. Send only those that change, and the `user_id`, which must be in the body even if the token says it already. Each of the more common settings also has an operation of its own, such as `setPushDisabled`. An admin token names the acting user in the `user_id` header.
         */
        post: operations["updateSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/sounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switch the sound of new messages off or on (PUT)
         * The same as `setSoundDisabled`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setSoundDisabledByPut"];
        /**
         * Switch the sound of new messages off or on
         * Switches the sound that announces a new message to the acting user. Mind the direction: `true` means no sound, as in the setting `no_sounds`. An admin token names the acting user in the `user_id` header.
         */
        post: operations["setSoundDisabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/token/bind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Bind the push token of a device (PUT)
         * The same as `bindDeviceToken`, offered a second time as PUT. Prefer POST.
         */
        put: operations["bindDeviceTokenByPut"];
        /**
         * Bind the push token of a device
         * Tells the service the token under which a phone vendor, such as Apple or Huawei, reaches a device of the acting user, so that pushes get through while the app is closed. `notifier_name` is the name of a push certificate in the console. An admin token names the acting user in the `user_id` header.
         */
        post: operations["bindDeviceToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/token/unbind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unbind the push token of a device
         * Makes the service forget the vendor token of a device of the acting user, for example when the user signs out. The parameter is spelled `deviceSn` here and `device_sn` everywhere else. An admin token names the acting user in the `user_id` header.
         */
        post: operations["unbindDeviceToken"];
        /**
         * Unbind the push token of a device (DELETE)
         * The same as `unbindDeviceToken`, offered a second time as DELETE. Prefer POST.
         */
        delete: operations["unbindDeviceTokenByDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the username of a user (PUT)
         * The same as `setUsername`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setUsernameByPut"];
        /**
         * Change the username of a user
         * Changes the name under which the acting user signs in. The reference gives no rule for the new name, so the rules of registration are taken to apply. An admin token names the acting user in the `user_id` header.
         */
        post: operations["setUsername"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/vibratory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switch vibration on or off (PUT)
         * The same as `setVibration`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setVibrationByPut"];
        /**
         * Switch vibration on or off
         * Switches the vibration that announces a new message to the acting user. Unlike the setters of sound and pushes, `true` switches it on. An admin token names the acting user in the `user_id` header.
         */
        post: operations["setVibration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/register/v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a user
         * Creates a user account in the app and answers with its id and initial settings. It needs no access token. A username can be taken only once, and the licence of the app may limit how many users it has.
         */
        post: operations["registerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/add_roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add friends
         * Makes each user of the list a friend of the acting user. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has `requestFriend` and `requestFriends` instead, which ask the other side first where its settings say so.
         */
        post: operations["addFriends"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/rosters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List friends
         * Answers with all friends of the acting user at once. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has `listFriendIds` and `listFriendDetails` instead.
         */
        get: operations["listFriends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a friend
         * Asks another user to become a friend of the acting user. An admin token names the acting user in the `user_id` header. What happens depends on the `auth_mode` of the other user: friends at once, a request to be answered, a question that `auth_answer` must answer, or a refusal. So a success does not yet mean friendship: look at the `relation` that `getUser` answers.
         */
        post: operations["requestFriend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster/apply/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request several friends
         * Asks several users to become friends of the acting user. An admin token names the acting user in the `user_id` header. Code 200 does not mean that all of them were asked: `fails` lists the others, with reasons. A question that a user asks cannot be answered here; use `requestFriend` for such a user. The body is an array, not an object.
         */
        post: operations["requestFriends"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster/apply/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List friend requests
         * Answers with the requests that other users have sent to the acting user, page by page, answered ones included. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have, by `user_id`.
         */
        get: operations["listFriendRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Accept a friend request (PUT)
         * The same as `acceptFriendRequest`, offered a second time as PUT. Prefer POST.
         */
        put: operations["acceptFriendRequestByPut"];
        /**
         * Accept a friend request
         * Accepts the request of another user, after which the two are friends. An admin token names the acting user in the `user_id` header. The request must still be pending and not have expired; `listFriendRequests` shows which ones are.
         */
        post: operations["acceptFriendRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Decline a friend request (PUT)
         * The same as `declineFriendRequest`, offered a second time as PUT. Prefer POST.
         */
        put: operations["declineFriendRequestByPut"];
        /**
         * Decline a friend request
         * Declines the request of another user. An admin token names the acting user in the `user_id` header. The request must still be pending and not have expired. To refuse whatever this user may ask later, use `blockUser`.
         */
        post: operations["declineFriendRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List friend ids
         * Answers with the ids of the friends of the acting user, page by page. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have. For names and pictures pass the ids to `listFriendDetails`.
         */
        get: operations["listFriendIds"];
        put?: never;
        /**
         * List details of friends
         * Answers with name, picture and more of the users in the list. An admin token names the acting user in the `user_id` header. The list comes in the body of a POST, but nothing changes. A user who does not exist may be left out of the answer, so match the entries by `user_id`, not by position.
         */
        post: operations["listFriendDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster/id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * Answers with the public profile of any user of the app, and with what the user is to the acting user: friend, stranger, blocked. An admin token names the acting user in the `user_id` header. A user who does not exist is an error; one who has deleted the account may be answered with code 10021, which no document lists. For one's own profile use `getProfile`.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a user by username
         * Answers with the user who has exactly this username, and with what the user is to the acting user. An admin token names the acting user in the `user_id` header. It is no search: parts of names find nothing, and nobody found is an error.
         */
        get: operations["findUserByUsername"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster/mobile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a user by mobile number
         * Answers with the user to whom this mobile number belongs, and with what the user is to the acting user. An admin token names the acting user in the `user_id` header. Nobody found is an error. The number is that of the profile; `setMobile` changes it.
         */
        get: operations["findUserByMobile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster/ext": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update what is kept about a friend (PUT)
         * The same as `updateFriend`, offered a second time as PUT. Prefer POST.
         */
        put: operations["updateFriendByPut"];
        /**
         * Update what is kept about a friend
         * Sets the alias, the custom data and the muting that the acting user keeps about a friend; the friend sees none of it. An admin token names the acting user in the `user_id` header. A field that is absent is not touched.
         */
        post: operations["updateFriend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a friend
         * Ends the friendship of the acting user and another user; `getUser` answers 1 as their `relation` afterwards. An admin token names the acting user in the `user_id` header. To keep the other user from asking again, use `blockUser`.
         */
        post: operations["removeFriend"];
        /**
         * Remove a friend (DELETE)
         * The same as `removeFriend`, offered a second time as DELETE. Prefer POST.
         */
        delete: operations["removeFriendByDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Block a user (PUT)
         * The same as `blockUser`, offered a second time as PUT. Prefer POST.
         */
        put: operations["blockUserByPut"];
        /**
         * Block a user
         * Puts a user on the blacklist of the acting user; the two cannot become friends then. An admin token names the acting user in the `user_id` header. Blocking somebody twice is an error. This is about two people; `blockGroupMembers` keeps somebody out of a group.
         */
        post: operations["blockUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unblock a user
         * Takes a user from the blacklist of the acting user. An admin token names the acting user in the `user_id` header. Whether two former friends are friends again is not documented; the `relation` that `getUser` answers tells.
         */
        post: operations["unblockUser"];
        /**
         * Unblock a user (DELETE)
         * The same as `unblockUser`, offered a second time as DELETE. Prefer POST.
         */
        delete: operations["unblockUserByDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster/blocked_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List blocked users
         * Answers with the ids of all users on the blacklist of the acting user at once. An admin token names the acting user in the `user_id` header. For names and pictures pass the ids to `listFriendDetails`.
         */
        get: operations["listBlockedUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster/may_message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether a user may message another
         * Tells whether one user may send messages to another. The query names both of them, sender and receiver; the caller needs the right to ask for the sender, as that user or with an admin token. The answer holds for the moment only, so sending may still fail.
         */
        get: operations["checkMessagePermission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a group
         * Creates a group that the acting user owns, and invites the users of `user_list`, if any. An admin token names the owner in the `user_id` header. The app limits the number of groups, and each user the number they may create or join.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite users to a group
         * Invites users to a group. Ordinary members may do so only while the group's `member_invite` is true. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. A user whose `group_confirm` is true becomes a member only after agreeing.
         */
        post: operations["inviteGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/member_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List group members
         * Answers with the members of a group, page by page. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
         */
        get: operations["listGroupMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/destroy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disband a group (POST)
         * The same as `destroyGroup`, offered a second time as POST. Prefer DELETE.
         */
        post: operations["destroyGroupByPost"];
        /**
         * Disband a group
         * Disbands a group for all of its members. Only the owner may do so; an admin token names the owner in the `user_id` header. It cannot be undone.
         */
        delete: operations["destroyGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/admin/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make members administrators
         * Makes members of a group its administrators. Only the owner may do so; an admin token names the owner in the `user_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. A user must be a member before becoming an administrator.
         */
        post: operations["addGroupAdmins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/admin/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the administrator role from members
         * Turns administrators of a group back into ordinary members; they stay in the group. Only the owner may do so; an admin token names the owner in the `user_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded.
         */
        post: operations["removeGroupAdmins"];
        /**
         * Take the administrator role from members (DELETE)
         * The same as `removeGroupAdmins`, offered a second time as DELETE. Prefer POST.
         */
        delete: operations["removeGroupAdminsByDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/admin_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the administrators of a group
         * Answers with all administrators of a group at once. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header. Who owns the group stands in `owner_id` of the group.
         */
        get: operations["listGroupAdmins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/announcement/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a group announcement
         * Publishes a new announcement in a group. Despite its path it edits nothing: a request has no announcement id, so each call makes another announcement. To correct one, publish it anew and delete the old one. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
         */
        post: operations["createGroupAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/announcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a group announcement
         * Answers with one announcement of a group. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
         */
        get: operations["getGroupAnnouncement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/announcement/last": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the latest group announcement
         * Answers with the announcement that was published last in a group. A group without any answers the error `AnnouncementNotFound`; treat that as "none yet". The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
         */
        get: operations["getLatestGroupAnnouncement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/announcement/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List group announcements
         * Answers with all announcements of a group at once. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
         */
        get: operations["listGroupAnnouncements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/announcement/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a group announcement
         * Deletes one announcement of a group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Both ids stand in the query, whichever method is used.
         */
        post: operations["deleteGroupAnnouncement"];
        /**
         * Delete a group announcement (DELETE)
         * The same as `deleteGroupAnnouncement`, offered a second time as DELETE. Prefer POST.
         */
        delete: operations["deleteGroupAnnouncementByDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/application_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List requests to join groups
         * Answers with the requests to join one or several groups, page by page, answered ones included. It only reads; it is a POST because the groups stand in the body, while `cursor`, `limit` and `version` stand in the query. Send the same groups with every page. The acting user must own or administer these groups; an admin token names that user in the `user_id` header.
         */
        post: operations["listGroupApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to join a group
         * Asks to make the acting user a member of a group. What follows depends on the `apply_approval` of the group: the user becomes a member at once, or an administrator must agree first, or nobody may apply. Look at `result` as well: code 200 does not mean that it succeeded. Membership is not immediate: it can take seconds until the group appears in `listJoinedGroups`, and asking again in the meantime may answer `AlreadyGroupMember`, which means that it worked. An admin token names the acting user in the `user_id` header.
         */
        post: operations["joinGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/apply/handle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Answer a request to join a group (PUT)
         * The same as `answerGroupApplication`, offered a second time as PUT. Prefer POST.
         */
        put: operations["answerGroupApplicationByPut"];
        /**
         * Answer a request to join a group
         * Lets an applicant into a group, or turns them down. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Look at `result` as well: code 200 does not mean that it succeeded. A request can be answered once, and only until its `expired_time`; after that the error is `JoinRequestClosed`.
         */
        post: operations["answerGroupApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/invitation_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invitations to groups
         * Answers with the invitations to groups that the acting user has received, page by page, answered ones included. They are those that need the user's own agreement, as `group_confirm` of the user's settings says. An admin token names the acting user in the `user_id` header.
         */
        get: operations["listGroupInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/invite/handle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Answer an invitation to a group (PUT)
         * The same as `answerGroupInvitation`, offered a second time as PUT. Prefer POST.
         */
        put: operations["answerGroupInvitationByPut"];
        /**
         * Answer an invitation to a group
         * Accepts or declines an invitation that the acting user has received. An admin token names the acting user in the `user_id` header. An invitation can be answered once, and only until its `expired_time`; after that the error is `GroupInvitationClosed`. Acceptance takes a moment to show in lists.
         */
        post: operations["answerGroupInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/qrcode/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the QR code of a group
         * Makes a signed text that lets people join a group. Draw it as a QR code; whoever scans it passes the text to `joinGroupByQrCode`. It is valid until `expire_at`, so fetch it when it is shown and do not store it. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
         */
        get: operations["getGroupQrCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/qrcode/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a group by QR code
         * Makes the acting user a member of the group whose QR code they scanned. An admin token names the acting user in the `user_id` header. The group is named by the code alone. Membership is not immediate: it can take seconds until the group appears in `listJoinedGroups`.
         */
        post: operations["joinGroupByQrCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/kick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove members from a group
         * Removes members from a group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. Removed users may come back, but not for ever: after several removals (more than three, say the vendor's apps) they get `KickedTooOften`. To keep somebody out, block them.
         */
        post: operations["removeGroupMembers"];
        /**
         * Remove members from a group (DELETE)
         * The same as `removeGroupMembers`, offered a second time as DELETE. Prefer POST.
         */
        delete: operations["removeGroupMembersByDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave a group
         * Ends the acting user's membership of a group. The owner cannot leave: transfer the group first, or disband it. An admin token names the acting user in the `user_id` header. The group stands in the query, whichever method is used.
         */
        post: operations["leaveGroup"];
        /**
         * Leave a group (DELETE)
         * The same as `leaveGroup`, offered a second time as DELETE. Prefer POST.
         */
        delete: operations["leaveGroupByDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/user_joined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the groups of a user
         * Answers with the ids of all groups that the acting user is a member of, at once. Pass them to `listGroups` for names and pictures. A group that was joined a moment ago may be missing for some seconds. An admin token names the acting user in the `user_id` header.
         */
        get: operations["listJoinedGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Transfer a group to another owner (PUT)
         * The same as `transferGroup`, offered a second time as PUT. Prefer POST.
         */
        put: operations["transferGroupByPut"];
        /**
         * Transfer a group to another owner
         * Makes another member the owner of a group. Only the owner may do so; an admin token names the owner in the `user_id` header. The former owner loses the rights of an owner, and only the new one can give them back. Look at `result` as well: code 200 does not mean that it succeeded.
         */
        post: operations["transferGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/ban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute members of a group
         * Takes the right to speak in a group from some of its members, for a number of minutes. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. It concerns this group only and has nothing to do with disabling an account.
         */
        post: operations["muteGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/unban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unmute members of a group
         * Gives members who were muted the right to speak again, before their mute ends by itself. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. A mute of the whole group stays as it is.
         */
        post: operations["unmuteGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/banned_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List muted group members
         * Answers with the members of a group who are muted one by one, page by page; `expired_time` says until when, in milliseconds, and -1 for ever. A mute of the whole group is not among them: see `ban_expire_time` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
         */
        get: operations["listMutedGroupMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/settings/ban_all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute a whole group
         * Mutes a whole group for a number of minutes: meanwhile only its owner and administrators can send messages. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Mind the units: `duration` is in minutes, the `ban_expire_time` of the answer in seconds since 1970.
         */
        post: operations["muteGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/settings/unban_all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the mute of a whole group
         * Ends the mute of a whole group before its time. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Members who are muted one by one stay so.
         */
        post: operations["unmuteGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put users on the blacklist of a group
         * Puts users on the blacklist of a group. A user who is on it cannot join any more: requests and invitations are answered with `BlockedByGroup`. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. It is another list than the blacklist of a user. No document says whether a member who is put on it leaves the group at once: remove them as well if it matters.
         */
        post: operations["blockGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take users off the blacklist of a group
         * Takes users off the blacklist of a group. They do not become members by that, but may join or be invited again. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded.
         */
        post: operations["unblockGroupMembers"];
        /**
         * Take users off the blacklist of a group (DELETE)
         * The same as `unblockGroupMembers`, offered a second time as DELETE. Prefer POST.
         */
        delete: operations["unblockGroupMembersByDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/blocked_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the blacklist of a group
         * Answers with the users on the blacklist of a group, page by page. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
         */
        get: operations["listBlockedGroupMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/display_name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the own name card in a group (PUT)
         * The same as `setGroupDisplayName`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupDisplayNameByPut"];
        /**
         * Set the own name card in a group
         * Sets the name under which the acting user appears in one group. It changes neither the nickname of the account nor the name in other groups. The acting user must be a member; an admin token names that user in the `user_id` header.
         */
        post: operations["setGroupDisplayName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/members/display_name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List name cards of group members
         * Answers with the name cards of the members named, for example of those who wrote the messages on screen. It only reads; it is a POST because the users stand in the body. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
         */
        post: operations["listGroupDisplayNames"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/file/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Share a file in a group
         * Adds a file to the shared files of a group. The request carries no bytes: first upload them with `getChatFileUploadUrl` (file types 200 to 203 are for shared files), then give their address here. The acting user must be a member; an admin token names that user in the `user_id` header.
         */
        post: operations["addGroupFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a shared file of a group
         * Answers with what is known about one shared file of a group. The bytes are not in the answer but at its `url`. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
         */
        get: operations["getGroupFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/file/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List shared files of a group
         * Answers with all shared files of a group at once, without their bytes. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
         */
        get: operations["listGroupFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/file/update_name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a shared file of a group (PUT)
         * The same as `setGroupFileName`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupFileNameByPut"];
        /**
         * Rename a shared file of a group
         * Changes the name under which a shared file of a group is shown. Whoever shared a file may do so, and the owner and the administrators of the group; an admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
         */
        post: operations["setGroupFileName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/file/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete shared files of a group
         * Deletes files from the shared files of a group. Whoever shared a file may do so, and the owner and the administrators of the group; an admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each file, so look at every `result`: code 200 does not mean that all of them are gone.
         */
        post: operations["deleteGroupFiles"];
        /**
         * Delete shared files of a group (DELETE)
         * The same as `deleteGroupFiles`, offered a second time as DELETE. Prefer POST.
         */
        delete: operations["deleteGroupFilesByDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a group
         * Answers with a group, its settings and the acting user's own settings for it. Other than `getGroupSettings` it also answers about groups that the user is not a member of, for example before joining. An admin token names the acting user in the `user_id` header.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings of a group
         * Answers with the settings of a group in the same form as `getGroup`, which also serves those who are not members. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
         */
        get: operations["getGroupSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/info/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List groups by id
         * Answers with several groups in short, for example to show the names and pictures of what `listJoinedGroups` answers. It only reads; it is a POST because the ids stand in the body. The entries are smaller than those of `getGroup`, and the owner stands under `owner`. An admin token names the acting user in the `user_id` header.
         */
        post: operations["listGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/public_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List public groups
         * @deprecated
         * Answers with the ids of public groups. It is deprecated and has no direct replacement: public groups cannot be created any more. Keep a directory of your own, and fetch what it holds with `listGroups`. An admin token names the acting user in the `user_id` header.
         */
        get: operations["listPublicGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/info/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a group (PUT)
         * The same as `setGroupName`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupNameByPut"];
        /**
         * Rename a group
         * Gives a group another name. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
         */
        post: operations["setGroupName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/info/description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the description of a group (PUT)
         * The same as `setGroupDescription`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupDescriptionByPut"];
        /**
         * Set the description of a group
         * Replaces the text that says what a group is about. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
         */
        post: operations["setGroupDescription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/info/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the picture of a group (PUT)
         * The same as `setGroupAvatar`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupAvatarByPut"];
        /**
         * Set the picture of a group
         * Replaces the picture of a group by another address. Upload the picture first with `getGroupAvatarUploadUrl`. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
         */
        post: operations["setGroupAvatar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/info/ext": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the custom data of a group (PUT)
         * The same as `setGroupExtension`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupExtensionByPut"];
        /**
         * Set the custom data of a group
         * Replaces the custom data that your own programs keep with a group. The service does not read it. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header. All of it is replaced, so read the old data first if you want to add to it.
         */
        post: operations["setGroupExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/settings/allow_member_invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set whether members may invite (PUT)
         * The same as `setGroupMemberInvitation`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupMemberInvitationByPut"];
        /**
         * Set whether members may invite
         * Says whether ordinary members may invite others to a group. It is `member_invite` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
         */
        post: operations["setGroupMemberInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/settings/allow_member_modify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set whether members may edit the group (PUT)
         * The same as `setGroupMemberModification`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupMemberModificationByPut"];
        /**
         * Set whether members may edit the group
         * Says whether ordinary members may edit the name, picture, description and custom data of a group. It is `member_modify` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
         */
        post: operations["setGroupMemberModification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/settings/enable_read_ack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set whether a group has read receipts (PUT)
         * The same as `setGroupReadReceipts`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupReadReceiptsByPut"];
        /**
         * Set whether a group has read receipts
         * Switches the read receipts of a group on or off. It is `read_ack` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
         */
        post: operations["setGroupReadReceipts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/settings/hide_member_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set whether details of members are hidden (PUT)
         * The same as `setGroupMemberInfoHidden`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupMemberInfoHiddenByPut"];
        /**
         * Set whether details of members are hidden
         * Says whether ordinary members are kept from seeing details of the other members. It is `hide_member_info` of the group. Mind the direction: `true` hides. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
         */
        post: operations["setGroupMemberInfoHidden"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/settings/history_visible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set whether newcomers see earlier messages (PUT)
         * The same as `setGroupHistoryVisible`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupHistoryVisibleByPut"];
        /**
         * Set whether newcomers see earlier messages
         * Says whether newcomers can read what was written in a group before they joined. It is `history_visible` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
         */
        post: operations["setGroupHistoryVisible"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/settings/require_admin_approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set what happens to requests to join (PUT)
         * The same as `setGroupApplyApproval`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupApplyApprovalByPut"];
        /**
         * Set what happens to requests to join
         * Says whether anyone may join a group, or only with the agreement of an administrator, or nobody on their own request. It is not a boolean, although the path sounds so. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
         */
        post: operations["setGroupApplyApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/msg/mute_mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set how a user mutes a group (PUT)
         * The same as `setGroupMuteMode`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupMuteModeByPut"];
        /**
         * Set how a user mutes a group
         * Sets how the acting user receives the messages of a group: with an alert, without one, or not at all. It concerns this user only; to keep others from speaking, mute members or the group. The acting user must be a member; an admin token names that user in the `user_id` header.
         */
        post: operations["setGroupMuteMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/msg/push_mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set which messages of a group are pushed to a user (PUT)
         * The same as `setGroupPushMode`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupPushModeByPut"];
        /**
         * Set which messages of a group are pushed to a user
         * Sets which messages of a group are pushed to the devices of the acting user. It concerns this user only, and only pushes: what the app itself receives is up to `setGroupMuteMode`. The acting user must be a member; an admin token names that user in the `user_id` header.
         */
        post: operations["setGroupPushMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send a message (PUT)
         * The same as `sendMessage`, offered a second time as PUT. Prefer POST.
         */
        put: operations["sendMessageByPut"];
        /**
         * Send a message
         * Sends a message to several users or to several groups, never to both in one call. An admin token may send in the name of any user through `from_user_id`; a user token sends only as that user. Set `transaction_id` before you repeat a call whose outcome you do not know: the service drops the repetition if it comes within a short time. `msg_ids` is answered only when there is a single target.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message/notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send a system notification (PUT)
         * The same as `sendSystemNotification`, offered a second time as PUT. Prefer POST.
         */
        put: operations["sendSystemNotificationByPut"];
        /**
         * Send a system notification
         * Sends a message to users or groups in the name of the system, as a welcome or a reminder. It takes an admin token. The fields are those of `sendMessage`; `from_user_id` may stay out, since nobody in particular writes. Set `transaction_id` before you repeat a call whose outcome you do not know. `msg_ids` is answered only when there is a single target. To reach devices without a chat message, use `sendPushNotification`.
         */
        post: operations["sendSystemNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message/broadcast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Broadcast a message
         * Sends a message to every user of the app. It takes an admin token. There is no way to take a broadcast back as a whole, and none to make a repetition harmless, so never repeat a call whose outcome you do not know. Delivery goes on after the answer: `send_num` counts messages sent, not messages that have arrived.
         */
        post: operations["broadcastMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Recall a message (PUT)
         * The same as `recallMessage`, offered a second time as PUT. Prefer POST.
         */
        put: operations["recallMessageByPut"];
        /**
         * Recall a message
         * Takes a sent message back, so that it disappears for everybody in the conversation. Users recall what they have sent themselves; an admin token names the acting user in the `user_id` header. The client SDKs allow it within five minutes after sending; no document gives a limit for this API.
         */
        post: operations["recallMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message/ack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Acknowledge a message
         * Sends the receipt that the acting user has read a message, which also lowers the number of unread messages in that conversation. An admin token names the acting user in the `user_id` header. Although its method is GET, the call changes something: keep it away from caches, prefetching and crawlers. Every parameter is optional, but nothing is documented about leaving one out; name the conversation and the message. `sendMessage` with content type 9 sends a read receipt too.
         */
        get: operations["acknowledgeMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations
         * Answers with the recent conversations of the acting user and the number of unread messages in each, all at once. An admin token names the acting user in the `user_id` header. For the messages themselves use `listConversationMessages`.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message/conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages of a conversation
         * Answers with messages of one conversation of the acting user, from the newest towards the oldest. An admin token names the acting user in the `user_id` header; in a group the user must be a member. There is no cursor: begin with `msg_id_start` 0, then send the `next_msg_id` of the last answer, until `is_last` is true. How many messages the service keeps, and the largest `limit`, are not documented.
         */
        get: operations["listConversationMessages"];
        put?: never;
        post?: never;
        /**
         * Delete a conversation
         * Removes a conversation from the list of the acting user; for the other side nothing changes. An admin token names the acting user in the `user_id` header. Whether the messages that the acting user has in it go with it is not documented.
         */
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/push/notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a push notification
         * Pushes a notification to every device of the app, or to those that a list of tags, aliases, users or push tokens selects. It takes an admin token, and push must be switched on for the app in the console. Set `setting.request_id` before you repeat a call whose outcome you do not know. The answer is the id of a push task; the quick start shows `true` in its place.
         */
        post: operations["sendPushNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/push/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a push certificate
         * Answers with the credentials that the app has at a push service, as they were entered in the console. They are secrets: ask for them on a server only, and never pass them to a browser or to an app on a phone. A caller without the right to see them gets the error PermissionDenied; no document says who has it, so use an admin token.
         */
        get: operations["getPushCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/push/task/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List statistics of push tasks
         * Answers how many devices each push task was for, and how many it was sent to and has reached, for every channel. It takes an admin token. The list of tasks comes in the body of a POST, but nothing changes. The ids are those that `sendPushNotification` answers. Numbers grow while a task is being delivered, so ask again later; match the entries by `task_id`, not by position.
         */
        post: operations["listPushTaskStatistics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/token/id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user token from a user id
         * Signs a user in with user id and password, and answers with an access token of that user. The call itself needs no access token, so an app on a phone may make it for its own user. Which error a wrong password gets is not documented: be ready for any code.
         */
        post: operations["createUserTokenById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/token/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user token from a username
         * Signs a user in with username and password, and answers with an access token of that user. The call itself needs no access token. Where people may also type their mobile number or e-mail address, use `createUserTokenByLogin`. Which error a wrong password gets is not documented: be ready for any code.
         */
        post: operations["createUserTokenByUsername"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/token/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user token from a login name
         * Signs a user in with a password and whatever the user calls themselves: username, mobile number or e-mail address. It answers with an access token of that user and itself needs none. Which error a wrong password gets is not documented: be ready for any code.
         */
        post: operations["createUserTokenByLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/message/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send a message to an AI (PUT)
         * The same as `sendAiMessage`, offered a second time as PUT. Prefer POST.
         */
        put: operations["sendAiMessageByPut"];
        /**
         * Send a message to an AI
         * Sends a message as `sendMessage` does, and answers with the reply of the AI behind the target, which must be set up in the console. An admin token may send in the name of any user through `from_user_id`; a user token sends only as that user. The call lasts until the AI has answered, so allow more time than for other operations. It uses up the quota of AI messages. Set `transaction_id` before you repeat a call whose outcome you do not know.
         */
        post: operations["sendAiMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/file/upload/avatar/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the URL for uploading a user picture
         * Prepares the upload of a picture of the acting user. An admin token names the acting user in the `user_id` header. Upload the bytes to `upload_url` then, with `upload_method` and the fields of `oss_body_param`; that request goes to the object storage, so it takes no `access-token`. Finally hand `download_url` to `setUserAvatar`.
         */
        get: operations["getUserAvatarUploadUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/file/upload/avatar/group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the URL for uploading a group picture
         * Prepares the upload of the picture of a group. The acting user must be allowed to change the group; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header. Upload the bytes to `upload_url` then, with `upload_method` and the fields of `oss_body_param`; that request goes to the object storage, so it takes no `access-token`. Finally hand `download_url` to `setGroupAvatar`.
         */
        get: operations["getGroupAvatarUploadUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/file/upload/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the URL for uploading a chat file
         * Prepares the upload of a file for a message, or of one to be shared in a group. An admin token names the acting user in the `user_id` header. Upload the bytes to `upload_url` then, with `upload_method` and the fields of `oss_body_param`; that request goes to the object storage, so it takes no `access-token`. Finally put `download_url` as `url` into the `attachment` of `sendMessage`, or hand it to `addGroupFile`. The file is meant for the receiver named here; to pass it on to somebody else later, use `getForwardedFileUrl`.
         */
        get: operations["getChatFileUploadUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/file/upload/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the URL of a forwarded file
         * Makes a file that came with a message available to another user or group, without uploading it again, and answers with its new download URL. Put that into the `attachment` of the forwarding message. The acting user must have access to the file; an admin token names that user in the `user_id` header.
         */
        get: operations["getForwardedFileUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/file/download/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a picture
         * Leads to the picture of a user or a group, or answers with its bytes. Follow the redirect, but do not send the `access-token` on to the other host. The answer of a success is no JSON. Use the `download_url` that the upload gave, or the `avatar` of a user or group, rather than composing this call yourself: they lead here.
         */
        get: operations["downloadAvatar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/file/download/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a chat file
         * Leads to a file that came with a message, or answers with its bytes. The acting user must have access to it; an admin token names the acting user in the `user_id` header. Follow the redirect, but do not send the `access-token` on to the other host. The answer of a success is no JSON. Voice messages come as AMR unless `format` asks for MP3.
         */
        get: operations["downloadChatFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    messageCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was sent
         * The service posts each message of an app to the callback URL of a message subscription, one message per request. The console sets the URL, a `signature`, and which senders and receivers are included. Respond with HTTP 200 at once and handle the message afterwards; nothing in the response is read. A bot also receives what it sends itself: compare `from.uid`. To reply, call `sendMessage`. The same message may come more than once: handle a pair of `appId` and `msgId` only once. The `signature` is a constant and does not protect the body, so use HTTPS and a secret path.
         */
        post: operations["messageCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AuthMode: AuthMode;
        Done: Done;
        UserId: UserId;
        UserResult: UserResult;
        Password: Password;
        UserOrGroupId: UserOrGroupId;
        PinnedConversations: PinnedConversations;
        DeviceSn: DeviceSn;
        DevicePlatform: DevicePlatform;
        Device: Device;
        DataVersion: DataVersion;
        UserStatus: UserStatus;
        UserAccount: UserAccount;
        MobileNumber: MobileNumber;
        Nickname: Nickname;
        OnlineStatus: OnlineStatus;
        PrivateInfo: PrivateInfo;
        UserDescription: UserDescription;
        PublicInfo: PublicInfo;
        UserProfile: UserProfile;
        HourOfDay: HourOfDay;
        PushTag: PushTag;
        Username: Username;
        RegistrationResult: RegistrationResult;
        UserSettingsUpdate: UserSettingsUpdate;
        UserSettings: UserSettings;
        Undocumented: Undocumented;
        Friend: Friend;
        FriendRequestReason: FriendRequestReason;
        FriendAlias: FriendAlias;
        FriendRequestFailure: FriendRequestFailure;
        FriendRequestOutcome: FriendRequestOutcome;
        Cursor: Cursor;
        FriendRequestStatus: FriendRequestStatus;
        TimestampMs: TimestampMs;
        FriendRequest: FriendRequest;
        FriendRelation: FriendRelation;
        FriendExtension: FriendExtension;
        Contact: Contact;
        GroupType: GroupType;
        GroupId: GroupId;
        GroupStatus: GroupStatus;
        Count: Count;
        ApplyApproval: ApplyApproval;
        TimestampSeconds: TimestampSeconds;
        MsgMuteMode: MsgMuteMode;
        MsgPushMode: MsgPushMode;
        Group: Group;
        OperationResult: OperationResult;
        MemberResult: MemberResult;
        GroupMember: GroupMember;
        GroupAnnouncementId: GroupAnnouncementId;
        GroupAnnouncement: GroupAnnouncement;
        GroupApplicationStatus: GroupApplicationStatus;
        GroupApplication: GroupApplication;
        GroupInvitationStatus: GroupInvitationStatus;
        GroupInvitation: GroupInvitation;
        GroupQrCode: GroupQrCode;
        MuteDuration: MuteDuration;
        GroupMute: GroupMute;
        BlockedGroupMember: BlockedGroupMember;
        GroupFileId: GroupFileId;
        GroupFile: GroupFile;
        GroupFileResult: GroupFileResult;
        GroupBrief: GroupBrief;
        MessageTargetType: MessageTargetType;
        MessageContentType: MessageContentType;
        ImageAttachment: ImageAttachment;
        AudioVideoAttachment: AudioVideoAttachment;
        FileAttachment: FileAttachment;
        MessageAttachment: MessageAttachment;
        AttachmentJson: AttachmentJson;
        JsonText: JsonText;
        MessageId: MessageId;
        TransactionId: TransactionId;
        OutgoingMessage: OutgoingMessage;
        BroadcastContentType: BroadcastContentType;
        BroadcastReport: BroadcastReport;
        Conversation: Conversation;
        MessageAddress: MessageAddress;
        MessageContentName: MessageContentName;
        Message: Message;
        MessageStatus: MessageStatus;
        HistoryMessage: HistoryMessage;
        MessageHistory: MessageHistory;
        PushEveryone: PushEveryone;
        PushAudience: PushAudience;
        PushMessageType: PushMessageType;
        PushIosOptions: PushIosOptions;
        PushClickAction: PushClickAction;
        PushAndroidOptions: PushAndroidOptions;
        PushHuaweiOptions: PushHuaweiOptions;
        VivoPushMode: VivoPushMode;
        VivoClassification: VivoClassification;
        PushVivoOptions: PushVivoOptions;
        PushMessage: PushMessage;
        PushDistributionStrategy: PushDistributionStrategy;
        OsPushChannel: OsPushChannel;
        PushSetting: PushSetting;
        TaskId: TaskId;
        PushTask: PushTask;
        PushProvider: PushProvider;
        PushEnvironment: PushEnvironment;
        PushCertificate: PushCertificate;
        PushTaskStatistics: PushTaskStatistics;
        DeviceGuid: DeviceGuid;
        UserToken: UserToken;
        ChatType: ChatType;
        AiMessage: AiMessage;
        AiReply: AiReply;
        UploadMethod: UploadMethod;
        FileUpload: FileUpload;
        FileType: FileType;
        FileSignature: FileSignature;
        ImageType: ImageType;
        ThumbnailStrategy: ThumbnailStrategy;
        AudioFormat: AudioFormat;
        DownloadSource: DownloadSource;
        MessageCallbackParty: MessageCallbackParty;
        MessageCallbackType: MessageCallbackType;
        MessageCallback: MessageCallback;
        EnvelopeMessage: EnvelopeMessage;
        SetAuthModeFailure: SetAuthModeFailure;
        SetAuthModeSuccess: SetAuthModeSuccess;
        SetUserAvatarFailure: SetUserAvatarFailure;
        SetUserAvatarSuccess: SetUserAvatarSuccess;
        SetUserAvatarsFailure: SetUserAvatarsFailure;
        SetUserAvatarsSuccess: SetUserAvatarsSuccess;
        ChangePasswordFailure: ChangePasswordFailure;
        ChangePasswordSuccess: ChangePasswordSuccess;
        SetUserPasswordFailure: SetUserPasswordFailure;
        SetUserPasswordSuccess: SetUserPasswordSuccess;
        PinConversationFailure: PinConversationFailure;
        PinConversationSuccess: PinConversationSuccess;
        ListPinnedConversationsFailure: ListPinnedConversationsFailure;
        ListPinnedConversationsSuccess: ListPinnedConversationsSuccess;
        UnpinConversationFailure: UnpinConversationFailure;
        UnpinConversationSuccess: UnpinConversationSuccess;
        DeleteUserFailure: DeleteUserFailure;
        DeleteUserSuccess: DeleteUserSuccess;
        ListDevicesFailure: ListDevicesFailure;
        ListDevicesSuccess: ListDevicesSuccess;
        RemoveDeviceFailure: RemoveDeviceFailure;
        RemoveDeviceSuccess: RemoveDeviceSuccess;
        DisableUsersFailure: DisableUsersFailure;
        DisableUsersSuccess: DisableUsersSuccess;
        SetAutoDownloadFailure: SetAutoDownloadFailure;
        SetAutoDownloadSuccess: SetAutoDownloadSuccess;
        EnableUsersFailure: EnableUsersFailure;
        EnableUsersSuccess: EnableUsersSuccess;
        KickDeviceFailure: KickDeviceFailure;
        KickDeviceSuccess: KickDeviceSuccess;
        ListUsersFailure: ListUsersFailure;
        ListUsersSuccess: ListUsersSuccess;
        SetMobileFailure: SetMobileFailure;
        SetMobileSuccess: SetMobileSuccess;
        SetNicknameFailure: SetNicknameFailure;
        SetNicknameSuccess: SetNicknameSuccess;
        GetOnlineStatusFailure: GetOnlineStatusFailure;
        GetOnlineStatusSuccess: GetOnlineStatusSuccess;
        SetPrivateInfoFailure: SetPrivateInfoFailure;
        SetPrivateInfoSuccess: SetPrivateInfoSuccess;
        GetProfileFailure: GetProfileFailure;
        GetProfileSuccess: GetProfileSuccess;
        UpdateProfileFailure: UpdateProfileFailure;
        UpdateProfileSuccess: UpdateProfileSuccess;
        UpdateProfilesFailure: UpdateProfilesFailure;
        UpdateProfilesSuccess: UpdateProfilesSuccess;
        SetPublicInfoFailure: SetPublicInfoFailure;
        SetPublicInfoSuccess: SetPublicInfoSuccess;
        SetPushDisabledFailure: SetPushDisabledFailure;
        SetPushDisabledSuccess: SetPushDisabledSuccess;
        BindPushAliasFailure: BindPushAliasFailure;
        BindPushAliasSuccess: BindPushAliasSuccess;
        SetPushBadgeFailure: SetPushBadgeFailure;
        SetPushBadgeSuccess: SetPushBadgeSuccess;
        SetPushDetailHiddenFailure: SetPushDetailHiddenFailure;
        SetPushDetailHiddenSuccess: SetPushDetailHiddenSuccess;
        SetPushQuietHoursFailure: SetPushQuietHoursFailure;
        SetPushQuietHoursSuccess: SetPushQuietHoursSuccess;
        SetPushNicknameFailure: SetPushNicknameFailure;
        SetPushNicknameSuccess: SetPushNicknameSuccess;
        ListPushTagsFailure: ListPushTagsFailure;
        ListPushTagsSuccess: ListPushTagsSuccess;
        AddPushTagsFailure: AddPushTagsFailure;
        AddPushTagsSuccess: AddPushTagsSuccess;
        RemovePushTagsFailure: RemovePushTagsFailure;
        RemovePushTagsSuccess: RemovePushTagsSuccess;
        RemoveAllPushTagsFailure: RemoveAllPushTagsFailure;
        RemoveAllPushTagsSuccess: RemoveAllPushTagsSuccess;
        RegisterUsersFailure: RegisterUsersFailure;
        RegisterUsersSuccess: RegisterUsersSuccess;
        RegisterPushUserFailure: RegisterPushUserFailure;
        RegisterPushUserSuccess: RegisterPushUserSuccess;
        GetSettingsFailure: GetSettingsFailure;
        GetSettingsSuccess: GetSettingsSuccess;
        UpdateSettingsFailure: UpdateSettingsFailure;
        UpdateSettingsSuccess: UpdateSettingsSuccess;
        SetSoundDisabledFailure: SetSoundDisabledFailure;
        SetSoundDisabledSuccess: SetSoundDisabledSuccess;
        BindDeviceTokenFailure: BindDeviceTokenFailure;
        BindDeviceTokenSuccess: BindDeviceTokenSuccess;
        UnbindDeviceTokenFailure: UnbindDeviceTokenFailure;
        UnbindDeviceTokenSuccess: UnbindDeviceTokenSuccess;
        SetUsernameFailure: SetUsernameFailure;
        SetUsernameSuccess: SetUsernameSuccess;
        SetVibrationFailure: SetVibrationFailure;
        SetVibrationSuccess: SetVibrationSuccess;
        RegisterUserFailure: RegisterUserFailure;
        RegisterUserSuccess: RegisterUserSuccess;
        AddFriendsFailure: AddFriendsFailure;
        AddFriendsSuccess: AddFriendsSuccess;
        ListFriendsFailure: ListFriendsFailure;
        ListFriendsSuccess: ListFriendsSuccess;
        RequestFriendFailure: RequestFriendFailure;
        RequestFriendSuccess: RequestFriendSuccess;
        RequestFriendsFailure: RequestFriendsFailure;
        RequestFriendsSuccess: RequestFriendsSuccess;
        ListFriendRequestsFailure: ListFriendRequestsFailure;
        ListFriendRequestsSuccess: ListFriendRequestsSuccess;
        AcceptFriendRequestFailure: AcceptFriendRequestFailure;
        AcceptFriendRequestSuccess: AcceptFriendRequestSuccess;
        DeclineFriendRequestFailure: DeclineFriendRequestFailure;
        DeclineFriendRequestSuccess: DeclineFriendRequestSuccess;
        ListFriendIdsFailure: ListFriendIdsFailure;
        ListFriendIdsSuccess: ListFriendIdsSuccess;
        ListFriendDetailsFailure: ListFriendDetailsFailure;
        ListFriendDetailsSuccess: ListFriendDetailsSuccess;
        GetUserFailure: GetUserFailure;
        GetUserSuccess: GetUserSuccess;
        FindUserByUsernameFailure: FindUserByUsernameFailure;
        FindUserByUsernameSuccess: FindUserByUsernameSuccess;
        FindUserByMobileFailure: FindUserByMobileFailure;
        FindUserByMobileSuccess: FindUserByMobileSuccess;
        UpdateFriendFailure: UpdateFriendFailure;
        UpdateFriendSuccess: UpdateFriendSuccess;
        RemoveFriendFailure: RemoveFriendFailure;
        RemoveFriendSuccess: RemoveFriendSuccess;
        BlockUserFailure: BlockUserFailure;
        BlockUserSuccess: BlockUserSuccess;
        UnblockUserFailure: UnblockUserFailure;
        UnblockUserSuccess: UnblockUserSuccess;
        ListBlockedUsersFailure: ListBlockedUsersFailure;
        ListBlockedUsersSuccess: ListBlockedUsersSuccess;
        CheckMessagePermissionFailure: CheckMessagePermissionFailure;
        CheckMessagePermissionSuccess: CheckMessagePermissionSuccess;
        CreateGroupFailure: CreateGroupFailure;
        CreateGroupSuccess: CreateGroupSuccess;
        InviteGroupMembersFailure: InviteGroupMembersFailure;
        InviteGroupMembersSuccess: InviteGroupMembersSuccess;
        ListGroupMembersFailure: ListGroupMembersFailure;
        ListGroupMembersSuccess: ListGroupMembersSuccess;
        DestroyGroupFailure: DestroyGroupFailure;
        DestroyGroupSuccess: DestroyGroupSuccess;
        AddGroupAdminsFailure: AddGroupAdminsFailure;
        AddGroupAdminsSuccess: AddGroupAdminsSuccess;
        RemoveGroupAdminsFailure: RemoveGroupAdminsFailure;
        RemoveGroupAdminsSuccess: RemoveGroupAdminsSuccess;
        ListGroupAdminsFailure: ListGroupAdminsFailure;
        ListGroupAdminsSuccess: ListGroupAdminsSuccess;
        CreateGroupAnnouncementFailure: CreateGroupAnnouncementFailure;
        CreateGroupAnnouncementSuccess: CreateGroupAnnouncementSuccess;
        GetGroupAnnouncementFailure: GetGroupAnnouncementFailure;
        GetGroupAnnouncementSuccess: GetGroupAnnouncementSuccess;
        GetLatestGroupAnnouncementFailure: GetLatestGroupAnnouncementFailure;
        GetLatestGroupAnnouncementSuccess: GetLatestGroupAnnouncementSuccess;
        ListGroupAnnouncementsFailure: ListGroupAnnouncementsFailure;
        ListGroupAnnouncementsSuccess: ListGroupAnnouncementsSuccess;
        DeleteGroupAnnouncementFailure: DeleteGroupAnnouncementFailure;
        DeleteGroupAnnouncementSuccess: DeleteGroupAnnouncementSuccess;
        ListGroupApplicationsFailure: ListGroupApplicationsFailure;
        ListGroupApplicationsSuccess: ListGroupApplicationsSuccess;
        JoinGroupFailure: JoinGroupFailure;
        JoinGroupSuccess: JoinGroupSuccess;
        AnswerGroupApplicationFailure: AnswerGroupApplicationFailure;
        AnswerGroupApplicationSuccess: AnswerGroupApplicationSuccess;
        ListGroupInvitationsFailure: ListGroupInvitationsFailure;
        ListGroupInvitationsSuccess: ListGroupInvitationsSuccess;
        AnswerGroupInvitationFailure: AnswerGroupInvitationFailure;
        AnswerGroupInvitationSuccess: AnswerGroupInvitationSuccess;
        GetGroupQrCodeFailure: GetGroupQrCodeFailure;
        GetGroupQrCodeSuccess: GetGroupQrCodeSuccess;
        JoinGroupByQrCodeFailure: JoinGroupByQrCodeFailure;
        JoinGroupByQrCodeSuccess: JoinGroupByQrCodeSuccess;
        RemoveGroupMembersFailure: RemoveGroupMembersFailure;
        RemoveGroupMembersSuccess: RemoveGroupMembersSuccess;
        LeaveGroupFailure: LeaveGroupFailure;
        LeaveGroupSuccess: LeaveGroupSuccess;
        ListJoinedGroupsFailure: ListJoinedGroupsFailure;
        ListJoinedGroupsSuccess: ListJoinedGroupsSuccess;
        TransferGroupFailure: TransferGroupFailure;
        TransferGroupSuccess: TransferGroupSuccess;
        MuteGroupMembersFailure: MuteGroupMembersFailure;
        MuteGroupMembersSuccess: MuteGroupMembersSuccess;
        UnmuteGroupMembersFailure: UnmuteGroupMembersFailure;
        UnmuteGroupMembersSuccess: UnmuteGroupMembersSuccess;
        ListMutedGroupMembersFailure: ListMutedGroupMembersFailure;
        ListMutedGroupMembersSuccess: ListMutedGroupMembersSuccess;
        MuteGroupFailure: MuteGroupFailure;
        MuteGroupSuccess: MuteGroupSuccess;
        UnmuteGroupFailure: UnmuteGroupFailure;
        UnmuteGroupSuccess: UnmuteGroupSuccess;
        BlockGroupMembersFailure: BlockGroupMembersFailure;
        BlockGroupMembersSuccess: BlockGroupMembersSuccess;
        UnblockGroupMembersFailure: UnblockGroupMembersFailure;
        UnblockGroupMembersSuccess: UnblockGroupMembersSuccess;
        ListBlockedGroupMembersFailure: ListBlockedGroupMembersFailure;
        ListBlockedGroupMembersSuccess: ListBlockedGroupMembersSuccess;
        SetGroupDisplayNameFailure: SetGroupDisplayNameFailure;
        SetGroupDisplayNameSuccess: SetGroupDisplayNameSuccess;
        ListGroupDisplayNamesFailure: ListGroupDisplayNamesFailure;
        ListGroupDisplayNamesSuccess: ListGroupDisplayNamesSuccess;
        AddGroupFileFailure: AddGroupFileFailure;
        AddGroupFileSuccess: AddGroupFileSuccess;
        GetGroupFileFailure: GetGroupFileFailure;
        GetGroupFileSuccess: GetGroupFileSuccess;
        ListGroupFilesFailure: ListGroupFilesFailure;
        ListGroupFilesSuccess: ListGroupFilesSuccess;
        SetGroupFileNameFailure: SetGroupFileNameFailure;
        SetGroupFileNameSuccess: SetGroupFileNameSuccess;
        DeleteGroupFilesFailure: DeleteGroupFilesFailure;
        DeleteGroupFilesSuccess: DeleteGroupFilesSuccess;
        GetGroupFailure: GetGroupFailure;
        GetGroupSuccess: GetGroupSuccess;
        GetGroupSettingsFailure: GetGroupSettingsFailure;
        GetGroupSettingsSuccess: GetGroupSettingsSuccess;
        ListGroupsFailure: ListGroupsFailure;
        ListGroupsSuccess: ListGroupsSuccess;
        ListPublicGroupsFailure: ListPublicGroupsFailure;
        ListPublicGroupsSuccess: ListPublicGroupsSuccess;
        SetGroupNameFailure: SetGroupNameFailure;
        SetGroupNameSuccess: SetGroupNameSuccess;
        SetGroupDescriptionFailure: SetGroupDescriptionFailure;
        SetGroupDescriptionSuccess: SetGroupDescriptionSuccess;
        SetGroupAvatarFailure: SetGroupAvatarFailure;
        SetGroupAvatarSuccess: SetGroupAvatarSuccess;
        SetGroupExtensionFailure: SetGroupExtensionFailure;
        SetGroupExtensionSuccess: SetGroupExtensionSuccess;
        SetGroupMemberInvitationFailure: SetGroupMemberInvitationFailure;
        SetGroupMemberInvitationSuccess: SetGroupMemberInvitationSuccess;
        SetGroupMemberModificationFailure: SetGroupMemberModificationFailure;
        SetGroupMemberModificationSuccess: SetGroupMemberModificationSuccess;
        SetGroupReadReceiptsFailure: SetGroupReadReceiptsFailure;
        SetGroupReadReceiptsSuccess: SetGroupReadReceiptsSuccess;
        SetGroupMemberInfoHiddenFailure: SetGroupMemberInfoHiddenFailure;
        SetGroupMemberInfoHiddenSuccess: SetGroupMemberInfoHiddenSuccess;
        SetGroupHistoryVisibleFailure: SetGroupHistoryVisibleFailure;
        SetGroupHistoryVisibleSuccess: SetGroupHistoryVisibleSuccess;
        SetGroupApplyApprovalFailure: SetGroupApplyApprovalFailure;
        SetGroupApplyApprovalSuccess: SetGroupApplyApprovalSuccess;
        SetGroupMuteModeFailure: SetGroupMuteModeFailure;
        SetGroupMuteModeSuccess: SetGroupMuteModeSuccess;
        SetGroupPushModeFailure: SetGroupPushModeFailure;
        SetGroupPushModeSuccess: SetGroupPushModeSuccess;
        SendMessageFailure: SendMessageFailure;
        SendMessageSuccess: SendMessageSuccess;
        SendSystemNotificationFailure: SendSystemNotificationFailure;
        SendSystemNotificationSuccess: SendSystemNotificationSuccess;
        BroadcastMessageFailure: BroadcastMessageFailure;
        BroadcastMessageSuccess: BroadcastMessageSuccess;
        RecallMessageFailure: RecallMessageFailure;
        RecallMessageSuccess: RecallMessageSuccess;
        AcknowledgeMessageFailure: AcknowledgeMessageFailure;
        AcknowledgeMessageSuccess: AcknowledgeMessageSuccess;
        ListConversationsFailure: ListConversationsFailure;
        ListConversationsSuccess: ListConversationsSuccess;
        ListConversationMessagesFailure: ListConversationMessagesFailure;
        ListConversationMessagesSuccess: ListConversationMessagesSuccess;
        DeleteConversationFailure: DeleteConversationFailure;
        DeleteConversationSuccess: DeleteConversationSuccess;
        SendPushNotificationFailure: SendPushNotificationFailure;
        SendPushNotificationSuccess: SendPushNotificationSuccess;
        GetPushCertificateFailure: GetPushCertificateFailure;
        GetPushCertificateSuccess: GetPushCertificateSuccess;
        ListPushTaskStatisticsFailure: ListPushTaskStatisticsFailure;
        ListPushTaskStatisticsSuccess: ListPushTaskStatisticsSuccess;
        CreateUserTokenByIdFailure: CreateUserTokenByIdFailure;
        CreateUserTokenByIdSuccess: CreateUserTokenByIdSuccess;
        CreateUserTokenByUsernameFailure: CreateUserTokenByUsernameFailure;
        CreateUserTokenByUsernameSuccess: CreateUserTokenByUsernameSuccess;
        CreateUserTokenByLoginFailure: CreateUserTokenByLoginFailure;
        CreateUserTokenByLoginSuccess: CreateUserTokenByLoginSuccess;
        SendAiMessageFailure: SendAiMessageFailure;
        SendAiMessageSuccess: SendAiMessageSuccess;
        GetUserAvatarUploadUrlFailure: GetUserAvatarUploadUrlFailure;
        GetUserAvatarUploadUrlSuccess: GetUserAvatarUploadUrlSuccess;
        GetGroupAvatarUploadUrlFailure: GetGroupAvatarUploadUrlFailure;
        GetGroupAvatarUploadUrlSuccess: GetGroupAvatarUploadUrlSuccess;
        GetChatFileUploadUrlFailure: GetChatFileUploadUrlFailure;
        GetChatFileUploadUrlSuccess: GetChatFileUploadUrlSuccess;
        GetForwardedFileUrlFailure: GetForwardedFileUrlFailure;
        GetForwardedFileUrlSuccess: GetForwardedFileUrlSuccess;
        DownloadAvatarFailure: DownloadAvatarFailure;
        DownloadChatFileFailure: DownloadChatFileFailure;
    };
    responses: never;
    parameters: {
        /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
        UserIdHeader: UserId;
        /** With an admin token, act as an administrator of this group. */
        GroupIdHeader: GroupId;
        /** Which form of the file is wanted. */
        ImageTypeQuery: ImageType;
        /** Who makes the smaller image, with `image_type` 2. */
        ThumbnailStrategyQuery: ThumbnailStrategy;
        /** Width of the smaller image. The unit is not documented, presumably pixels. */
        ThumbnailWidthQuery: number;
        /** Height of the smaller image. The unit is not documented, presumably pixels. */
        ThumbnailHeightQuery: number;
        /** Token for the file service, the `store_token` that comes with the token of a user. */
        StoreTokenQuery: string;
        /** Signature that the chat SDK makes. No document says how; leave it out. */
        SdkSignQuery: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    setAuthModeByPut: {
        parameters: {
            query: {
                /**
                 * How friend requests are treated.
                 * @example 1
                 */
                value: AuthMode;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The mode is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetAuthModeSuccess | SetAuthModeFailure;
                };
            };
        };
    };
    setAuthMode: {
        parameters: {
            query: {
                /**
                 * How friend requests are treated.
                 * @example 1
                 */
                value: AuthMode;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The mode is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetAuthModeSuccess | SetAuthModeFailure;
                };
            };
        };
    };
    setUserAvatarByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** URL of the picture. */
                    avatar: string;
                };
            };
        };
        responses: {
            /** The avatar is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetUserAvatarSuccess | SetUserAvatarFailure;
                };
            };
        };
    };
    setUserAvatar: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** URL of the picture. */
                    avatar: string;
                };
            };
        };
        responses: {
            /** The avatar is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetUserAvatarSuccess | SetUserAvatarFailure;
                };
            };
        };
    };
    setUserAvatarsByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The avatars, an entry for each user. */
                    list: readonly {
                        /** The user whose avatar is set. */
                        user_id: UserId;
                        /** URL of the picture. */
                        avatar: string;
                    }[];
                };
            };
        };
        responses: {
            /** What became of each avatar. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetUserAvatarsSuccess | SetUserAvatarsFailure;
                };
            };
        };
    };
    setUserAvatars: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The avatars, an entry for each user. */
                    list: readonly {
                        /** The user whose avatar is set. */
                        user_id: UserId;
                        /** URL of the picture. */
                        avatar: string;
                    }[];
                };
            };
        };
        responses: {
            /** What became of each avatar. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetUserAvatarsSuccess | SetUserAvatarsFailure;
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The password until now. */
                    old_password: Password;
                    /** The password from now on. */
                    new_password: Password;
                };
            };
        };
        responses: {
            /** The password is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangePasswordSuccess | ChangePasswordFailure;
                };
            };
        };
    };
    setUserPassword: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The new password. */
                    password: Password;
                };
            };
        };
        responses: {
            /** The password is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetUserPasswordSuccess | SetUserPasswordFailure;
                };
            };
        };
    };
    pinConversationByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The other user, or the group. */
                    conversation_id: UserOrGroupId;
                };
            };
        };
        responses: {
            /** The conversation is pinned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PinConversationSuccess | PinConversationFailure;
                };
            };
        };
    };
    pinConversation: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The other user, or the group. */
                    conversation_id: UserOrGroupId;
                };
            };
        };
        responses: {
            /** The conversation is pinned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PinConversationSuccess | PinConversationFailure;
                };
            };
        };
    };
    listPinnedConversations: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The pinned conversations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListPinnedConversationsSuccess | ListPinnedConversationsFailure;
                };
            };
        };
    };
    unpinConversationByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The other user, or the group. */
                    conversation_id: UserOrGroupId;
                };
            };
        };
        responses: {
            /** The conversation is no longer pinned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UnpinConversationSuccess | UnpinConversationFailure;
                };
            };
        };
    };
    unpinConversation: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The other user, or the group. */
                    conversation_id: UserOrGroupId;
                };
            };
        };
        responses: {
            /** The conversation is no longer pinned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UnpinConversationSuccess | UnpinConversationFailure;
                };
            };
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Password of the user. Needed with a user token, not with an admin token. */
                    password?: Password;
                };
            };
        };
        responses: {
            /** The account is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeleteUserSuccess | DeleteUserFailure;
                };
            };
        };
    };
    deleteUserByDelete: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Password of the user. Needed with a user token, not with an admin token. */
                    password?: Password;
                };
            };
        };
        responses: {
            /** The account is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeleteUserSuccess | DeleteUserFailure;
                };
            };
        };
    };
    listDevices: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The devices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListDevicesSuccess | ListDevicesFailure;
                };
            };
        };
    };
    removeDevice: {
        parameters: {
            query: {
                /**
                 * The device to remove.
                 * @example 2
                 */
                device_sn: DeviceSn;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The device is removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RemoveDeviceSuccess | RemoveDeviceFailure;
                };
            };
        };
    };
    removeDeviceByDelete: {
        parameters: {
            query: {
                /**
                 * The device to remove.
                 * @example 2
                 */
                device_sn: DeviceSn;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The device is removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RemoveDeviceSuccess | RemoveDeviceFailure;
                };
            };
        };
    };
    disableUsers: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Users to disable. */
                    list: readonly UserId[];
                };
            };
        };
        responses: {
            /** The users are disabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DisableUsersSuccess | DisableUsersFailure;
                };
            };
        };
    };
    setAutoDownloadByPut: {
        parameters: {
            query: {
                /**
                 * `true` to download thumbnails and files automatically.
                 * @example true
                 */
                value: boolean;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetAutoDownloadSuccess | SetAutoDownloadFailure;
                };
            };
        };
    };
    setAutoDownload: {
        parameters: {
            query: {
                /**
                 * `true` to download thumbnails and files automatically.
                 * @example true
                 */
                value: boolean;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetAutoDownloadSuccess | SetAutoDownloadFailure;
                };
            };
        };
    };
    enableUsers: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Users to enable. */
                    list: readonly UserId[];
                };
            };
        };
        responses: {
            /** The users may sign in again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EnableUsersSuccess | EnableUsersFailure;
                };
            };
        };
    };
    kickDeviceByPut: {
        parameters: {
            query?: {
                /**
                 * The device to sign out; every device of the user when absent.
                 * @example 2
                 */
                device_sn?: DeviceSn;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The device is signed out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KickDeviceSuccess | KickDeviceFailure;
                };
            };
        };
    };
    kickDevice: {
        parameters: {
            query?: {
                /**
                 * The device to sign out; every device of the user when absent.
                 * @example 2
                 */
                device_sn?: DeviceSn;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The device is signed out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KickDeviceSuccess | KickDeviceFailure;
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page_num?: number;
                /**
                 * Number of users on a page, at most 200.
                 * @example 50
                 */
                page_size?: number;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListUsersSuccess | ListUsersFailure;
                };
            };
        };
    };
    setMobileByPut: {
        parameters: {
            query: {
                /**
                 * The new mobile number.
                 * @example 13800138000
                 */
                mobile: MobileNumber;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The mobile number is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetMobileSuccess | SetMobileFailure;
                };
            };
        };
    };
    setMobile: {
        parameters: {
            query: {
                /**
                 * The new mobile number.
                 * @example 13800138000
                 */
                mobile: MobileNumber;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The mobile number is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetMobileSuccess | SetMobileFailure;
                };
            };
        };
    };
    setNicknameByPut: {
        parameters: {
            query: {
                /**
                 * The new nickname.
                 * @example Lily
                 */
                nick_name: Nickname;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The nickname is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetNicknameSuccess | SetNicknameFailure;
                };
            };
        };
    };
    setNickname: {
        parameters: {
            query: {
                /**
                 * The new nickname.
                 * @example Lily
                 */
                nick_name: Nickname;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The nickname is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetNicknameSuccess | SetNicknameFailure;
                };
            };
        };
    };
    getOnlineStatus: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the user is online. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetOnlineStatusSuccess | GetOnlineStatusFailure;
                };
            };
        };
    };
    setPrivateInfoByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PrivateInfo;
            };
        };
        responses: {
            /** The information is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetPrivateInfoSuccess | SetPrivateInfoFailure;
                };
            };
        };
    };
    setPrivateInfo: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PrivateInfo;
            };
        };
        responses: {
            /** The information is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetPrivateInfoSuccess | SetPrivateInfoFailure;
                };
            };
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetProfileSuccess | GetProfileFailure;
                };
            };
        };
    };
    updateProfileByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    nick_name?: Nickname;
                    description?: UserDescription;
                    public_info?: PublicInfo;
                    private_info?: PrivateInfo;
                };
            };
        };
        responses: {
            /** The profile is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateProfileSuccess | UpdateProfileFailure;
                };
            };
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    nick_name?: Nickname;
                    description?: UserDescription;
                    public_info?: PublicInfo;
                    private_info?: PrivateInfo;
                };
            };
        };
        responses: {
            /** The profile is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateProfileSuccess | UpdateProfileFailure;
                };
            };
        };
    };
    updateProfilesByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The changes, an entry for each user. */
                    list: readonly {
                        /** The user whose profile changes. */
                        user_id: UserId;
                        nick_name?: Nickname;
                        description?: UserDescription;
                        public_info?: PublicInfo;
                        private_info?: PrivateInfo;
                    }[];
                };
            };
        };
        responses: {
            /** What became of each change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateProfilesSuccess | UpdateProfilesFailure;
                };
            };
        };
    };
    updateProfiles: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The changes, an entry for each user. */
                    list: readonly {
                        /** The user whose profile changes. */
                        user_id: UserId;
                        nick_name?: Nickname;
                        description?: UserDescription;
                        public_info?: PublicInfo;
                        private_info?: PrivateInfo;
                    }[];
                };
            };
        };
        responses: {
            /** What became of each change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateProfilesSuccess | UpdateProfilesFailure;
                };
            };
        };
    };
    setPublicInfoByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PublicInfo;
            };
        };
        responses: {
            /** The information is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetPublicInfoSuccess | SetPublicInfoFailure;
                };
            };
        };
    };
    setPublicInfo: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PublicInfo;
            };
        };
        responses: {
            /** The information is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetPublicInfoSuccess | SetPublicInfoFailure;
                };
            };
        };
    };
    setPushDisabledByPut: {
        parameters: {
            query: {
                /**
                 * `true` switches pushes off, `false` on.
                 * @example true
                 */
                value: boolean;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetPushDisabledSuccess | SetPushDisabledFailure;
                };
            };
        };
    };
    setPushDisabled: {
        parameters: {
            query: {
                /**
                 * `true` switches pushes off, `false` on.
                 * @example true
                 */
                value: boolean;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetPushDisabledSuccess | SetPushDisabledFailure;
                };
            };
        };
    };
    bindPushAlias: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The alias. */
                    alias: string;
                    /** Push token of the device in the Lanying push service. */
                    push_token?: string;
                };
            };
        };
        responses: {
            /** The alias is bound. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BindPushAliasSuccess | BindPushAliasFailure;
                };
            };
        };
    };
    setPushBadge: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Number on the icon of the app. */
                    badge: number;
                };
            };
        };
        responses: {
            /** The number is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetPushBadgeSuccess | SetPushBadgeFailure;
                };
            };
        };
    };
    setPushDetailHiddenByPut: {
        parameters: {
            query: {
                /**
                 * `true` hides the content of messages in pushes, `false` shows it.
                 * @example true
                 */
                value: boolean;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetPushDetailHiddenSuccess | SetPushDetailHiddenFailure;
                };
            };
        };
    };
    setPushDetailHidden: {
        parameters: {
            query: {
                /**
                 * `true` hides the content of messages in pushes, `false` shows it.
                 * @example true
                 */
                value: boolean;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetPushDetailHiddenSuccess | SetPushDetailHiddenFailure;
                };
            };
        };
    };
    setPushQuietHoursByPut: {
        parameters: {
            query: {
                /**
                 * Hour at which pushes stop, 0 to 23.
                 * @example 23
                 */
                no_push_start_hour: HourOfDay;
                /**
                 * Hour at which pushes resume, 0 to 23.
                 * @example 7
                 */
                no_push_end_hour: HourOfDay;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The hours are set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetPushQuietHoursSuccess | SetPushQuietHoursFailure;
                };
            };
        };
    };
    setPushQuietHours: {
        parameters: {
            query: {
                /**
                 * Hour at which pushes stop, 0 to 23.
                 * @example 23
                 */
                no_push_start_hour: HourOfDay;
                /**
                 * Hour at which pushes resume, 0 to 23.
                 * @example 7
                 */
                no_push_end_hour: HourOfDay;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The hours are set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetPushQuietHoursSuccess | SetPushQuietHoursFailure;
                };
            };
        };
    };
    setPushNicknameByPut: {
        parameters: {
            query: {
                /**
                 * Name to show in pushes.
                 * @example Lily
                 */
                value: string;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The name is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetPushNicknameSuccess | SetPushNicknameFailure;
                };
            };
        };
    };
    setPushNickname: {
        parameters: {
            query: {
                /**
                 * Name to show in pushes.
                 * @example Lily
                 */
                value: string;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The name is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetPushNicknameSuccess | SetPushNicknameFailure;
                };
            };
        };
    };
    listPushTags: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListPushTagsSuccess | ListPushTagsFailure;
                };
            };
        };
    };
    addPushTags: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Tags to add. */
                    tags: readonly PushTag[];
                };
            };
        };
        responses: {
            /** The user has the tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddPushTagsSuccess | AddPushTagsFailure;
                };
            };
        };
    };
    removePushTags: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Tags to remove. */
                    tags: readonly PushTag[];
                };
            };
        };
        responses: {
            /** The tags are removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RemovePushTagsSuccess | RemovePushTagsFailure;
                };
            };
        };
    };
    removeAllPushTags: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user has no tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RemoveAllPushTagsSuccess | RemoveAllPushTagsFailure;
                };
            };
        };
    };
    registerUsers: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The users to create. */
                    list: readonly {
                        username: Username;
                        password: Password;
                    }[];
                };
            };
        };
        responses: {
            /** What became of each registration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RegisterUsersSuccess | RegisterUsersFailure;
                };
            };
        };
    };
    registerPushUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: Username;
                    password: Password;
                    /** Name of your own under which `sendPushNotification` finds the user. */
                    alias?: string;
                    /** Push token of the device in the Lanying push service. */
                    push_token?: string;
                    /** Id of the device. */
                    device_guid?: string;
                    /** Signature. No document says how it is made. */
                    sign?: string;
                };
            };
        };
        responses: {
            /** Id and settings of the new user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RegisterPushUserSuccess | RegisterPushUserFailure;
                };
            };
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetSettingsSuccess | GetSettingsFailure;
                };
            };
        };
    };
    updateSettingsByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserSettingsUpdate;
            };
        };
        responses: {
            /** The settings are changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateSettingsSuccess | UpdateSettingsFailure;
                };
            };
        };
    };
    updateSettings: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserSettingsUpdate;
            };
        };
        responses: {
            /** The settings are changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateSettingsSuccess | UpdateSettingsFailure;
                };
            };
        };
    };
    setSoundDisabledByPut: {
        parameters: {
            query: {
                /**
                 * `true` switches the sound off, `false` on.
                 * @example true
                 */
                value: boolean;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetSoundDisabledSuccess | SetSoundDisabledFailure;
                };
            };
        };
    };
    setSoundDisabled: {
        parameters: {
            query: {
                /**
                 * `true` switches the sound off, `false` on.
                 * @example true
                 */
                value: boolean;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetSoundDisabledSuccess | SetSoundDisabledFailure;
                };
            };
        };
    };
    bindDeviceTokenByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    device_sn: DeviceSn;
                    /** Token that the push channel of the vendor gave the device. */
                    device_token: string;
                    /** Name of the push certificate, as the console shows it. */
                    notifier_name: string;
                };
            };
        };
        responses: {
            /** The token is bound. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BindDeviceTokenSuccess | BindDeviceTokenFailure;
                };
            };
        };
    };
    bindDeviceToken: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    device_sn: DeviceSn;
                    /** Token that the push channel of the vendor gave the device. */
                    device_token: string;
                    /** Name of the push certificate, as the console shows it. */
                    notifier_name: string;
                };
            };
        };
        responses: {
            /** The token is bound. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BindDeviceTokenSuccess | BindDeviceTokenFailure;
                };
            };
        };
    };
    unbindDeviceToken: {
        parameters: {
            query: {
                /**
                 * The device whose token is to be forgotten.
                 * @example 1
                 */
                deviceSn: DeviceSn;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The token is unbound. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UnbindDeviceTokenSuccess | UnbindDeviceTokenFailure;
                };
            };
        };
    };
    unbindDeviceTokenByDelete: {
        parameters: {
            query: {
                /**
                 * The device whose token is to be forgotten.
                 * @example 1
                 */
                deviceSn: DeviceSn;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The token is unbound. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UnbindDeviceTokenSuccess | UnbindDeviceTokenFailure;
                };
            };
        };
    };
    setUsernameByPut: {
        parameters: {
            query: {
                /**
                 * The new username.
                 * @example lily_2019
                 */
                username: Username;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The username is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetUsernameSuccess | SetUsernameFailure;
                };
            };
        };
    };
    setUsername: {
        parameters: {
            query: {
                /**
                 * The new username.
                 * @example lily_2019
                 */
                username: Username;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The username is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetUsernameSuccess | SetUsernameFailure;
                };
            };
        };
    };
    setVibrationByPut: {
        parameters: {
            query: {
                /**
                 * `true` switches vibration on, `false` off.
                 * @example true
                 */
                value: boolean;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetVibrationSuccess | SetVibrationFailure;
                };
            };
        };
    };
    setVibration: {
        parameters: {
            query: {
                /**
                 * `true` switches vibration on, `false` off.
                 * @example true
                 */
                value: boolean;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetVibrationSuccess | SetVibrationFailure;
                };
            };
        };
    };
    registerUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: Username;
                    password: Password;
                };
            };
        };
        responses: {
            /** Id and settings of the new user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RegisterUserSuccess | RegisterUserFailure;
                };
            };
        };
    };
    addFriends: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Ids of the users to add. */
                    list: readonly UserId[];
                };
            };
        };
        responses: {
            /** The users are friends now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddFriendsSuccess | AddFriendsFailure;
                };
            };
        };
    };
    listFriends: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The friends. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListFriendsSuccess | ListFriendsFailure;
                };
            };
        };
    };
    requestFriend: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The user who is asked. */
                    user_id: UserId;
                    reason?: FriendRequestReason;
                    /** Name that the caller gives to the new friend. Only the caller sees it. */
                    alias?: FriendAlias;
                    /** Answer to the `auth_question` of that user, with `auth_mode` 2. */
                    auth_answer?: string;
                };
            };
        };
        responses: {
            /** The request was sent, or the two are friends now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RequestFriendSuccess | RequestFriendFailure;
                };
            };
        };
    };
    requestFriends: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": readonly {
                    /** The user who is asked. */
                    user_id: UserId;
                    reason?: FriendRequestReason;
                    /** Name that the caller gives to the new friend. Only the caller sees it. */
                    alias?: FriendAlias;
                }[];
            };
        };
        responses: {
            /** What became of each request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RequestFriendsSuccess | RequestFriendsFailure;
                };
            };
        };
    };
    listFriendRequests: {
        parameters: {
            query?: {
                /** Cursor of the previous page; leave it out for the first. */
                cursor?: Cursor;
                /** Number of requests on a page. The default is not documented. */
                limit?: number;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListFriendRequestsSuccess | ListFriendRequestsFailure;
                };
            };
        };
    };
    acceptFriendRequestByPut: {
        parameters: {
            query: {
                /**
                 * The user whose request is accepted. Not the acting user, whom the header of the same name may give.
                 * @example 2302128618880
                 */
                user_id: UserId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The two are friends now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AcceptFriendRequestSuccess | AcceptFriendRequestFailure;
                };
            };
        };
    };
    acceptFriendRequest: {
        parameters: {
            query: {
                /**
                 * The user whose request is accepted. Not the acting user, whom the header of the same name may give.
                 * @example 2302128618880
                 */
                user_id: UserId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The two are friends now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AcceptFriendRequestSuccess | AcceptFriendRequestFailure;
                };
            };
        };
    };
    declineFriendRequestByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The user whose request is declined. */
                    user_id: UserId;
                    /** Text that says why. */
                    reason?: string;
                };
            };
        };
        responses: {
            /** The request is declined. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeclineFriendRequestSuccess | DeclineFriendRequestFailure;
                };
            };
        };
    };
    declineFriendRequest: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The user whose request is declined. */
                    user_id: UserId;
                    /** Text that says why. */
                    reason?: string;
                };
            };
        };
        responses: {
            /** The request is declined. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeclineFriendRequestSuccess | DeclineFriendRequestFailure;
                };
            };
        };
    };
    listFriendIds: {
        parameters: {
            query?: {
                /** Cursor of the previous page; leave it out for the first. */
                cursor?: Cursor;
                /** Number of ids on a page. The default is not documented. */
                limit?: number;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListFriendIdsSuccess | ListFriendIdsFailure;
                };
            };
        };
    };
    listFriendDetails: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Ids of the users wanted. */
                    list: readonly UserId[];
                };
            };
        };
        responses: {
            /** The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListFriendDetailsSuccess | ListFriendDetailsFailure;
                };
            };
        };
    };
    getUser: {
        parameters: {
            query: {
                /**
                 * The user wanted. Not the acting user, whom the header of the same name may give.
                 * @example 2199040544848
                 */
                user_id: UserId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetUserSuccess | GetUserFailure;
                };
            };
        };
    };
    findUserByUsername: {
        parameters: {
            query: {
                /**
                 * Username, as it was registered.
                 * @example b
                 */
                username: string;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindUserByUsernameSuccess | FindUserByUsernameFailure;
                };
            };
        };
    };
    findUserByMobile: {
        parameters: {
            query: {
                /**
                 * Mobile phone number. Encode the `+` of other regions than mainland China as `%2B`; the client does so.
                 * @example 13800138000
                 */
                mobile: MobileNumber;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindUserByMobileSuccess | FindUserByMobileFailure;
                };
            };
        };
    };
    updateFriendByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The friend. */
                    user_id: UserId;
                    alias?: FriendAlias;
                    ext?: FriendExtension;
                    /** True lets messages of this friend arrive without an alert. Older documents say the opposite. */
                    mute_notification?: boolean;
                };
            };
        };
        responses: {
            /** The new values are kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateFriendSuccess | UpdateFriendFailure;
                };
            };
        };
    };
    updateFriend: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The friend. */
                    user_id: UserId;
                    alias?: FriendAlias;
                    ext?: FriendExtension;
                    /** True lets messages of this friend arrive without an alert. Older documents say the opposite. */
                    mute_notification?: boolean;
                };
            };
        };
        responses: {
            /** The new values are kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateFriendSuccess | UpdateFriendFailure;
                };
            };
        };
    };
    removeFriend: {
        parameters: {
            query: {
                /**
                 * The friend to remove. Not the acting user, whom the header of the same name may give.
                 * @example 2199040544848
                 */
                user_id: UserId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The two are no friends any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RemoveFriendSuccess | RemoveFriendFailure;
                };
            };
        };
    };
    removeFriendByDelete: {
        parameters: {
            query: {
                /**
                 * The friend to remove. Not the acting user, whom the header of the same name may give.
                 * @example 2199040544848
                 */
                user_id: UserId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The two are no friends any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RemoveFriendSuccess | RemoveFriendFailure;
                };
            };
        };
    };
    blockUserByPut: {
        parameters: {
            query: {
                /**
                 * The user to block. Not the acting user, whom the header of the same name may give.
                 * @example 2199040544992
                 */
                user_id: UserId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user is on the blacklist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BlockUserSuccess | BlockUserFailure;
                };
            };
        };
    };
    blockUser: {
        parameters: {
            query: {
                /**
                 * The user to block. Not the acting user, whom the header of the same name may give.
                 * @example 2199040544992
                 */
                user_id: UserId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user is on the blacklist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BlockUserSuccess | BlockUserFailure;
                };
            };
        };
    };
    unblockUser: {
        parameters: {
            query: {
                /**
                 * The user to unblock. Not the acting user, whom the header of the same name may give.
                 * @example 2199040544992
                 */
                user_id: UserId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user is no longer on the blacklist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UnblockUserSuccess | UnblockUserFailure;
                };
            };
        };
    };
    unblockUserByDelete: {
        parameters: {
            query: {
                /**
                 * The user to unblock. Not the acting user, whom the header of the same name may give.
                 * @example 2199040544992
                 */
                user_id: UserId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user is no longer on the blacklist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UnblockUserSuccess | UnblockUserFailure;
                };
            };
        };
    };
    listBlockedUsers: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The blacklist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListBlockedUsersSuccess | ListBlockedUsersFailure;
                };
            };
        };
    };
    checkMessagePermission: {
        parameters: {
            query: {
                /**
                 * The user who wants to send.
                 * @example 2302128618880
                 */
                user_id: UserId;
                /**
                 * The user who would receive.
                 * @example 2199040544848
                 */
                roster_id: UserId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Yes or no. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CheckMessagePermissionSuccess | CheckMessagePermissionFailure;
                };
            };
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Name of the group. */
                    name: string;
                    /** What the group is about. */
                    description?: string;
                    /** Kind of group. A private group when absent. */
                    type?: GroupType;
                    /** URL of the group's picture. */
                    avatar?: string;
                    /** Users to invite at once. */
                    user_list?: readonly UserId[];
                };
            };
        };
        responses: {
            /** The new group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateGroupSuccess | CreateGroupFailure;
                };
            };
        };
    };
    inviteGroupMembers: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** Users to invite. */
                    user_list: readonly UserId[];
                    /** Text that the invited users see. */
                    reason?: string;
                };
            };
        };
        responses: {
            /** What became of each invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InviteGroupMembersSuccess | InviteGroupMembersFailure;
                };
            };
        };
    };
    listGroupMembers: {
        parameters: {
            query: {
                /**
                 * The group whose members are wanted.
                 * @example 2306414607729
                 */
                group_id: GroupId;
                /** Cursor of the previous page; leave it out for the first. */
                cursor?: Cursor;
                /**
                 * Number of members on a page.
                 * @example 50
                 */
                limit?: number;
                /** Version of the list that you already have. Reserved. */
                version?: DataVersion;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListGroupMembersSuccess | ListGroupMembersFailure;
                };
            };
        };
    };
    destroyGroupByPost: {
        parameters: {
            query: {
                /**
                 * The group to disband.
                 * @example 2306414607729
                 */
                group_id: GroupId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The group no longer exists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DestroyGroupSuccess | DestroyGroupFailure;
                };
            };
        };
    };
    destroyGroup: {
        parameters: {
            query: {
                /**
                 * The group to disband.
                 * @example 2306414607729
                 */
                group_id: GroupId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The group no longer exists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DestroyGroupSuccess | DestroyGroupFailure;
                };
            };
        };
    };
    addGroupAdmins: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** Members to make administrators. */
                    user_list: readonly UserId[];
                };
            };
        };
        responses: {
            /** What became of each user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddGroupAdminsSuccess | AddGroupAdminsFailure;
                };
            };
        };
    };
    removeGroupAdmins: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** Administrators to turn back into ordinary members. */
                    user_list: readonly UserId[];
                };
            };
        };
        responses: {
            /** What became of each user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RemoveGroupAdminsSuccess | RemoveGroupAdminsFailure;
                };
            };
        };
    };
    removeGroupAdminsByDelete: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** Administrators to turn back into ordinary members. */
                    user_list: readonly UserId[];
                };
            };
        };
        responses: {
            /** What became of each user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RemoveGroupAdminsSuccess | RemoveGroupAdminsFailure;
                };
            };
        };
    };
    listGroupAdmins: {
        parameters: {
            query: {
                /**
                 * The group whose administrators are wanted.
                 * @example 2306414607729
                 */
                group_id: GroupId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The administrators. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListGroupAdminsSuccess | ListGroupAdminsFailure;
                };
            };
        };
    };
    createGroupAnnouncement: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** Headline of the announcement. */
                    title: string;
                    /** Text of the announcement. */
                    content: string;
                };
            };
        };
        responses: {
            /** The new announcement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateGroupAnnouncementSuccess | CreateGroupAnnouncementFailure;
                };
            };
        };
    };
    getGroupAnnouncement: {
        parameters: {
            query: {
                /**
                 * The group that the announcement belongs to.
                 * @example 2306414607729
                 */
                group_id: GroupId;
                /**
                 * The announcement that is wanted.
                 * @example 1001
                 */
                announcement_id: GroupAnnouncementId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The announcement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetGroupAnnouncementSuccess | GetGroupAnnouncementFailure;
                };
            };
        };
    };
    getLatestGroupAnnouncement: {
        parameters: {
            query: {
                /**
                 * The group whose latest announcement is wanted.
                 * @example 2306414607729
                 */
                group_id: GroupId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The latest announcement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetLatestGroupAnnouncementSuccess | GetLatestGroupAnnouncementFailure;
                };
            };
        };
    };
    listGroupAnnouncements: {
        parameters: {
            query: {
                /**
                 * The group whose announcements are wanted.
                 * @example 2306414607729
                 */
                group_id: GroupId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The announcements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListGroupAnnouncementsSuccess | ListGroupAnnouncementsFailure;
                };
            };
        };
    };
    deleteGroupAnnouncement: {
        parameters: {
            query: {
                /**
                 * The group that the announcement belongs to.
                 * @example 2306414607729
                 */
                group_id: GroupId;
                /**
                 * The announcement to delete.
                 * @example 1000
                 */
                announcement_id: GroupAnnouncementId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The announcement is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeleteGroupAnnouncementSuccess | DeleteGroupAnnouncementFailure;
                };
            };
        };
    };
    deleteGroupAnnouncementByDelete: {
        parameters: {
            query: {
                /**
                 * The group that the announcement belongs to.
                 * @example 2306414607729
                 */
                group_id: GroupId;
                /**
                 * The announcement to delete.
                 * @example 1000
                 */
                announcement_id: GroupAnnouncementId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The announcement is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeleteGroupAnnouncementSuccess | DeleteGroupAnnouncementFailure;
                };
            };
        };
    };
    listGroupApplications: {
        parameters: {
            query?: {
                /** Cursor of the previous page; leave it out for the first. */
                cursor?: Cursor;
                /** Number of requests on a page. */
                limit?: number;
                /** Version of the list that you already have. Reserved. */
                version?: DataVersion;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Groups whose requests are wanted. */
                    group_list: readonly GroupId[];
                };
            };
        };
        responses: {
            /** A page of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListGroupApplicationsSuccess | ListGroupApplicationsFailure;
                };
            };
        };
    };
    joinGroup: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** What the administrators of the group see with the request. */
                    reason?: string;
                };
            };
        };
        responses: {
            /** What became of the request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JoinGroupSuccess | JoinGroupFailure;
                };
            };
        };
    };
    answerGroupApplicationByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** The applicant. */
                    user_id: UserId;
                    /** `true` lets the applicant in, `false` turns them down. */
                    approval: boolean;
                };
            };
        };
        responses: {
            /** What became of the applicant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AnswerGroupApplicationSuccess | AnswerGroupApplicationFailure;
                };
            };
        };
    };
    answerGroupApplication: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** The applicant. */
                    user_id: UserId;
                    /** `true` lets the applicant in, `false` turns them down. */
                    approval: boolean;
                };
            };
        };
        responses: {
            /** What became of the applicant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AnswerGroupApplicationSuccess | AnswerGroupApplicationFailure;
                };
            };
        };
    };
    listGroupInvitations: {
        parameters: {
            query?: {
                /** Cursor of the previous page; leave it out for the first. */
                cursor?: Cursor;
                /** Number of invitations on a page. */
                limit?: number;
                /** Version of the list that you already have. Reserved. */
                version?: DataVersion;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of invitations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListGroupInvitationsSuccess | ListGroupInvitationsFailure;
                };
            };
        };
    };
    answerGroupInvitationByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** The invited user, so with a user token the caller's own id. The vendor's own clients disagree: its web client sends the invited user, its native SDKs name the inviting one. */
                    user_id: UserId;
                    /** `true` accepts, `false` declines. */
                    approval: boolean;
                };
            };
        };
        responses: {
            /** The invitation is answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AnswerGroupInvitationSuccess | AnswerGroupInvitationFailure;
                };
            };
        };
    };
    answerGroupInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** The invited user, so with a user token the caller's own id. The vendor's own clients disagree: its web client sends the invited user, its native SDKs name the inviting one. */
                    user_id: UserId;
                    /** `true` accepts, `false` declines. */
                    approval: boolean;
                };
            };
        };
        responses: {
            /** The invitation is answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AnswerGroupInvitationSuccess | AnswerGroupInvitationFailure;
                };
            };
        };
    };
    getGroupQrCode: {
        parameters: {
            query: {
                /**
                 * The group to join by the code.
                 * @example 2306414607729
                 */
                group_id: GroupId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The text to draw. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetGroupQrCodeSuccess | GetGroupQrCodeFailure;
                };
            };
        };
    };
    joinGroupByQrCode: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The text of the code, unchanged, as `getGroupQrCode` answers it. */
                    qr_info: string;
                };
            };
        };
        responses: {
            /** The code was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JoinGroupByQrCodeSuccess | JoinGroupByQrCodeFailure;
                };
            };
        };
    };
    removeGroupMembers: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** Members to remove. */
                    user_list: readonly UserId[];
                };
            };
        };
        responses: {
            /** What became of each user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RemoveGroupMembersSuccess | RemoveGroupMembersFailure;
                };
            };
        };
    };
    removeGroupMembersByDelete: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** Members to remove. */
                    user_list: readonly UserId[];
                };
            };
        };
        responses: {
            /** What became of each user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RemoveGroupMembersSuccess | RemoveGroupMembersFailure;
                };
            };
        };
    };
    leaveGroup: {
        parameters: {
            query: {
                /**
                 * The group to leave.
                 * @example 2306414607729
                 */
                group_id: GroupId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user has left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LeaveGroupSuccess | LeaveGroupFailure;
                };
            };
        };
    };
    leaveGroupByDelete: {
        parameters: {
            query: {
                /**
                 * The group to leave.
                 * @example 2306414607729
                 */
                group_id: GroupId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user has left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LeaveGroupSuccess | LeaveGroupFailure;
                };
            };
        };
    };
    listJoinedGroups: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The groups of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListJoinedGroupsSuccess | ListJoinedGroupsFailure;
                };
            };
        };
    };
    transferGroupByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** The member who becomes the owner. */
                    new_owner: UserId;
                };
            };
        };
        responses: {
            /** What became of the transfer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TransferGroupSuccess | TransferGroupFailure;
                };
            };
        };
    };
    transferGroup: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** The member who becomes the owner. */
                    new_owner: UserId;
                };
            };
        };
        responses: {
            /** What became of the transfer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TransferGroupSuccess | TransferGroupFailure;
                };
            };
        };
    };
    muteGroupMembers: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** Members to mute. */
                    user_list: readonly UserId[];
                    duration: MuteDuration;
                };
            };
        };
        responses: {
            /** What became of each user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MuteGroupMembersSuccess | MuteGroupMembersFailure;
                };
            };
        };
    };
    unmuteGroupMembers: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** Members to unmute. */
                    user_list: readonly UserId[];
                };
            };
        };
        responses: {
            /** What became of each user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UnmuteGroupMembersSuccess | UnmuteGroupMembersFailure;
                };
            };
        };
    };
    listMutedGroupMembers: {
        parameters: {
            query: {
                /**
                 * The group whose muted members are wanted.
                 * @example 2306414607729
                 */
                group_id: GroupId;
                /** Cursor of the previous page; leave it out for the first. */
                cursor?: Cursor;
                /**
                 * Number of members on a page.
                 * @example 50
                 */
                limit?: number;
                /** Version of the list that you already have. Reserved. */
                version?: DataVersion;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of muted members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListMutedGroupMembersSuccess | ListMutedGroupMembersFailure;
                };
            };
        };
    };
    muteGroup: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    duration: MuteDuration;
                };
            };
        };
        responses: {
            /** The group is muted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MuteGroupSuccess | MuteGroupFailure;
                };
            };
        };
    };
    unmuteGroup: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                };
            };
        };
        responses: {
            /** The group is not muted any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UnmuteGroupSuccess | UnmuteGroupFailure;
                };
            };
        };
    };
    blockGroupMembers: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** Users to put on the blacklist. */
                    user_list: readonly UserId[];
                };
            };
        };
        responses: {
            /** What became of each user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BlockGroupMembersSuccess | BlockGroupMembersFailure;
                };
            };
        };
    };
    unblockGroupMembers: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** Users to take off the blacklist. */
                    user_list: readonly UserId[];
                };
            };
        };
        responses: {
            /** What became of each user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UnblockGroupMembersSuccess | UnblockGroupMembersFailure;
                };
            };
        };
    };
    unblockGroupMembersByDelete: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** Users to take off the blacklist. */
                    user_list: readonly UserId[];
                };
            };
        };
        responses: {
            /** What became of each user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UnblockGroupMembersSuccess | UnblockGroupMembersFailure;
                };
            };
        };
    };
    listBlockedGroupMembers: {
        parameters: {
            query: {
                /**
                 * The group whose blacklist is wanted.
                 * @example 2306414607729
                 */
                group_id: GroupId;
                /** Cursor of the previous page; leave it out for the first. */
                cursor?: Cursor;
                /**
                 * Number of users on a page.
                 * @example 50
                 */
                limit?: number;
                /** Version of the list that you already have. Reserved. */
                version?: DataVersion;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of the blacklist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListBlockedGroupMembersSuccess | ListBlockedGroupMembersFailure;
                };
            };
        };
    };
    setGroupDisplayNameByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** The new name card of the acting user in this group. */
                    value: string;
                };
            };
        };
        responses: {
            /** The name card is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupDisplayNameSuccess | SetGroupDisplayNameFailure;
                };
            };
        };
    };
    setGroupDisplayName: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** The new name card of the acting user in this group. */
                    value: string;
                };
            };
        };
        responses: {
            /** The name card is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupDisplayNameSuccess | SetGroupDisplayNameFailure;
                };
            };
        };
    };
    listGroupDisplayNames: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** Members whose name cards are wanted. */
                    user_list: readonly UserId[];
                };
            };
        };
        responses: {
            /** The name cards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListGroupDisplayNamesSuccess | ListGroupDisplayNamesFailure;
                };
            };
        };
    };
    addGroupFile: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** Name under which the file is shown. */
                    name: string;
                    /** Size of the file in bytes. */
                    size: Count;
                    /** Where the file can be downloaded: the `download_url` of its upload. */
                    url: string;
                    /** Kind of file, in a word of your own such as its extension. */
                    type?: string;
                };
            };
        };
        responses: {
            /** The shared file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddGroupFileSuccess | AddGroupFileFailure;
                };
            };
        };
    };
    getGroupFile: {
        parameters: {
            query: {
                /**
                 * The group in which the file is shared.
                 * @example 2306414607729
                 */
                group_id: GroupId;
                /**
                 * The file that is wanted.
                 * @example 2001
                 */
                file_id: GroupFileId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The shared file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetGroupFileSuccess | GetGroupFileFailure;
                };
            };
        };
    };
    listGroupFiles: {
        parameters: {
            query: {
                /**
                 * The group whose shared files are wanted.
                 * @example 2306414607729
                 */
                group_id: GroupId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The shared files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListGroupFilesSuccess | ListGroupFilesFailure;
                };
            };
        };
    };
    setGroupFileNameByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** The file to rename. */
                    file_id: GroupFileId;
                    /** The new name. */
                    name: string;
                };
            };
        };
        responses: {
            /** The file is renamed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupFileNameSuccess | SetGroupFileNameFailure;
                };
            };
        };
    };
    setGroupFileName: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** The file to rename. */
                    file_id: GroupFileId;
                    /** The new name. */
                    name: string;
                };
            };
        };
        responses: {
            /** The file is renamed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupFileNameSuccess | SetGroupFileNameFailure;
                };
            };
        };
    };
    deleteGroupFiles: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** Files to delete. */
                    file_list: readonly GroupFileId[];
                };
            };
        };
        responses: {
            /** What became of each file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeleteGroupFilesSuccess | DeleteGroupFilesFailure;
                };
            };
        };
    };
    deleteGroupFilesByDelete: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** Files to delete. */
                    file_list: readonly GroupFileId[];
                };
            };
        };
        responses: {
            /** What became of each file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeleteGroupFilesSuccess | DeleteGroupFilesFailure;
                };
            };
        };
    };
    getGroup: {
        parameters: {
            query: {
                /**
                 * The group that is wanted.
                 * @example 2306414607729
                 */
                group_id: GroupId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetGroupSuccess | GetGroupFailure;
                };
            };
        };
    };
    getGroupSettings: {
        parameters: {
            query: {
                /**
                 * The group whose settings are wanted.
                 * @example 2306414607729
                 */
                group_id: GroupId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The group with its settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetGroupSettingsSuccess | GetGroupSettingsFailure;
                };
            };
        };
    };
    listGroups: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Groups that are wanted. */
                    group_list: readonly GroupId[];
                };
            };
        };
        responses: {
            /** The groups in short. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListGroupsSuccess | ListGroupsFailure;
                };
            };
        };
    };
    listPublicGroups: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The public groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListPublicGroupsSuccess | ListPublicGroupsFailure;
                };
            };
        };
    };
    setGroupNameByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** The new name of the group. */
                    value: string;
                };
            };
        };
        responses: {
            /** The group is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupNameSuccess | SetGroupNameFailure;
                };
            };
        };
    };
    setGroupName: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** The new name of the group. */
                    value: string;
                };
            };
        };
        responses: {
            /** The group is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupNameSuccess | SetGroupNameFailure;
                };
            };
        };
    };
    setGroupDescriptionByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** The new description. */
                    value: string;
                };
            };
        };
        responses: {
            /** The group is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupDescriptionSuccess | SetGroupDescriptionFailure;
                };
            };
        };
    };
    setGroupDescription: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** The new description. */
                    value: string;
                };
            };
        };
        responses: {
            /** The group is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupDescriptionSuccess | SetGroupDescriptionFailure;
                };
            };
        };
    };
    setGroupAvatarByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** URL of the new picture: the `download_url` of its upload. */
                    value: string;
                };
            };
        };
        responses: {
            /** The group is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupAvatarSuccess | SetGroupAvatarFailure;
                };
            };
        };
    };
    setGroupAvatar: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** URL of the new picture: the `download_url` of its upload. */
                    value: string;
                };
            };
        };
        responses: {
            /** The group is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupAvatarSuccess | SetGroupAvatarFailure;
                };
            };
        };
    };
    setGroupExtensionByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** The new data, as text of any form. The vendor's own connector keeps it within 255 characters. */
                    value: string;
                };
            };
        };
        responses: {
            /** The group is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupExtensionSuccess | SetGroupExtensionFailure;
                };
            };
        };
    };
    setGroupExtension: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** The new data, as text of any form. The vendor's own connector keeps it within 255 characters. */
                    value: string;
                };
            };
        };
        responses: {
            /** The group is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupExtensionSuccess | SetGroupExtensionFailure;
                };
            };
        };
    };
    setGroupMemberInvitationByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** `true` lets ordinary members invite, `false` only the owner and the administrators. */
                    value: boolean;
                };
            };
        };
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupMemberInvitationSuccess | SetGroupMemberInvitationFailure;
                };
            };
        };
    };
    setGroupMemberInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** `true` lets ordinary members invite, `false` only the owner and the administrators. */
                    value: boolean;
                };
            };
        };
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupMemberInvitationSuccess | SetGroupMemberInvitationFailure;
                };
            };
        };
    };
    setGroupMemberModificationByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** `true` lets ordinary members edit, `false` only the owner and the administrators. */
                    value: boolean;
                };
            };
        };
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupMemberModificationSuccess | SetGroupMemberModificationFailure;
                };
            };
        };
    };
    setGroupMemberModification: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** `true` lets ordinary members edit, `false` only the owner and the administrators. */
                    value: boolean;
                };
            };
        };
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupMemberModificationSuccess | SetGroupMemberModificationFailure;
                };
            };
        };
    };
    setGroupReadReceiptsByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** `true` switches read receipts on, `false` off. */
                    value: boolean;
                };
            };
        };
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupReadReceiptsSuccess | SetGroupReadReceiptsFailure;
                };
            };
        };
    };
    setGroupReadReceipts: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** `true` switches read receipts on, `false` off. */
                    value: boolean;
                };
            };
        };
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupReadReceiptsSuccess | SetGroupReadReceiptsFailure;
                };
            };
        };
    };
    setGroupMemberInfoHiddenByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** `true` hides the details, `false` shows them. */
                    value: boolean;
                };
            };
        };
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupMemberInfoHiddenSuccess | SetGroupMemberInfoHiddenFailure;
                };
            };
        };
    };
    setGroupMemberInfoHidden: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** `true` hides the details, `false` shows them. */
                    value: boolean;
                };
            };
        };
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupMemberInfoHiddenSuccess | SetGroupMemberInfoHiddenFailure;
                };
            };
        };
    };
    setGroupHistoryVisibleByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** `true` shows earlier messages to newcomers, `false` hides them. */
                    value: boolean;
                };
            };
        };
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupHistoryVisibleSuccess | SetGroupHistoryVisibleFailure;
                };
            };
        };
    };
    setGroupHistoryVisible: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    /** `true` shows earlier messages to newcomers, `false` hides them. */
                    value: boolean;
                };
            };
        };
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupHistoryVisibleSuccess | SetGroupHistoryVisibleFailure;
                };
            };
        };
    };
    setGroupApplyApprovalByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    apply_approval: ApplyApproval;
                };
            };
        };
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupApplyApprovalSuccess | SetGroupApplyApprovalFailure;
                };
            };
        };
    };
    setGroupApplyApproval: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    apply_approval: ApplyApproval;
                };
            };
        };
        responses: {
            /** The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupApplyApprovalSuccess | SetGroupApplyApprovalFailure;
                };
            };
        };
    };
    setGroupMuteModeByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    msg_mute_mode: MsgMuteMode;
                };
            };
        };
        responses: {
            /** The mode is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupMuteModeSuccess | SetGroupMuteModeFailure;
                };
            };
        };
    };
    setGroupMuteMode: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    msg_mute_mode: MsgMuteMode;
                };
            };
        };
        responses: {
            /** The mode is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupMuteModeSuccess | SetGroupMuteModeFailure;
                };
            };
        };
    };
    setGroupPushModeByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    msg_push_mode: MsgPushMode;
                };
            };
        };
        responses: {
            /** The mode is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupPushModeSuccess | SetGroupPushModeFailure;
                };
            };
        };
    };
    setGroupPushMode: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group_id: GroupId;
                    msg_push_mode: MsgPushMode;
                };
            };
        };
        responses: {
            /** The mode is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetGroupPushModeSuccess | SetGroupPushModeFailure;
                };
            };
        };
    };
    sendMessageByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OutgoingMessage;
            };
        };
        responses: {
            /** The message was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SendMessageSuccess | SendMessageFailure;
                };
            };
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OutgoingMessage;
            };
        };
        responses: {
            /** The message was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SendMessageSuccess | SendMessageFailure;
                };
            };
        };
    };
    sendSystemNotificationByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OutgoingMessage;
            };
        };
        responses: {
            /** The notification was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SendSystemNotificationSuccess | SendSystemNotificationFailure;
                };
            };
        };
    };
    sendSystemNotification: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OutgoingMessage;
            };
        };
        responses: {
            /** The notification was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SendSystemNotificationSuccess | SendSystemNotificationFailure;
                };
            };
        };
    };
    broadcastMessage: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Always 1, users. Groups cannot be broadcast to.
                     * @constant
                     */
                    type: 1;
                    content_type: BroadcastContentType;
                    /** Text of the message. */
                    content?: string;
                    /** Description of the attached media, as JSON text, as in `sendMessage`. */
                    attachment?: AttachmentJson;
                    /** Custom data of your own, as JSON text, as in `sendMessage`. */
                    ext?: JsonText;
                    /** Data for the client SDK, as JSON text, as in `sendMessage`. */
                    config?: JsonText;
                };
            };
        };
        responses: {
            /** What became of the broadcast. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BroadcastMessageSuccess | BroadcastMessageFailure;
                };
            };
        };
    };
    recallMessageByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The conversation that the message is in, by the id of the other user or of the group. */
                    conversation_id: UserOrGroupId;
                    /** The message to recall. A string of digits in TypeScript, an integer on the wire. */
                    msg_id: MessageId;
                };
            };
        };
        responses: {
            /** The message was recalled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecallMessageSuccess | RecallMessageFailure;
                };
            };
        };
    };
    recallMessage: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The conversation that the message is in, by the id of the other user or of the group. */
                    conversation_id: UserOrGroupId;
                    /** The message to recall. A string of digits in TypeScript, an integer on the wire. */
                    msg_id: MessageId;
                };
            };
        };
        responses: {
            /** The message was recalled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecallMessageSuccess | RecallMessageFailure;
                };
            };
        };
    };
    acknowledgeMessage: {
        parameters: {
            query?: {
                /**
                 * The conversation, by the id of the other user or of the group.
                 * @example 2199040544848
                 */
                conversation_id?: UserOrGroupId;
                /**
                 * The message that was read. A string of digits in TypeScript.
                 * @example 1552747048460091409
                 */
                msg_id?: MessageId;
                /** The device on which it was read, as `listDevices` gives it. */
                device_sn?: DeviceSn;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The receipt was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AcknowledgeMessageSuccess | AcknowledgeMessageFailure;
                };
            };
        };
    };
    listConversations: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The conversations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListConversationsSuccess | ListConversationsFailure;
                };
            };
        };
    };
    listConversationMessages: {
        parameters: {
            query: {
                /**
                 * The conversation, by the id of the other user or of the group.
                 * @example 2199040544848
                 */
                opposite_id: UserOrGroupId;
                /**
                 * The message to begin with, going towards older ones; 0 means the newest. A string of digits in TypeScript.
                 * @example 0
                 */
                msg_id_start: MessageId;
                /**
                 * Number of messages wanted.
                 * @example 2
                 */
                limit: number;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A part of the history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListConversationMessagesSuccess | ListConversationMessagesFailure;
                };
            };
        };
    };
    deleteConversation: {
        parameters: {
            query: {
                /**
                 * The conversation, by the id of the other user or of the group.
                 * @example 2199040544848
                 */
                conversation_id: UserOrGroupId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The conversation was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeleteConversationSuccess | DeleteConversationFailure;
                };
            };
        };
    };
    sendPushNotification: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    audience: PushAudience;
                    message: PushMessage;
                    setting?: PushSetting;
                };
            };
        };
        responses: {
            /** The notification was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SendPushNotificationSuccess | SendPushNotificationFailure;
                };
            };
        };
    };
    getPushCertificate: {
        parameters: {
            query: {
                /**
                 * The push service.
                 * @example 2
                 */
                provider: PushProvider;
                /** Environment of the certificate. */
                environment?: PushEnvironment;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The credentials. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetPushCertificateSuccess | GetPushCertificateFailure;
                };
            };
        };
    };
    listPushTaskStatistics: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Ids of the push tasks. */
                    list: readonly TaskId[];
                };
            };
        };
        responses: {
            /** The statistics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListPushTaskStatisticsSuccess | ListPushTaskStatisticsFailure;
                };
            };
        };
    };
    createUserTokenById: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The user who signs in. */
                    user_id: UserId;
                    password: Password;
                    device_guid?: DeviceGuid;
                };
            };
        };
        responses: {
            /** The token of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateUserTokenByIdSuccess | CreateUserTokenByIdFailure;
                };
            };
        };
    };
    createUserTokenByUsername: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Username, as it was registered. */
                    name: string;
                    password: Password;
                    device_guid?: DeviceGuid;
                };
            };
        };
        responses: {
            /** The token of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateUserTokenByUsernameSuccess | CreateUserTokenByUsernameFailure;
                };
            };
        };
    };
    createUserTokenByLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Username, mobile number or e-mail address. */
                    login_name: string;
                    password: Password;
                    device_guid?: DeviceGuid;
                };
            };
        };
        responses: {
            /** The token of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateUserTokenByLoginSuccess | CreateUserTokenByLoginFailure;
                };
            };
        };
    };
    sendAiMessageByPut: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OutgoingMessage;
            };
        };
        responses: {
            /** The reply of the AI. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SendAiMessageSuccess | SendAiMessageFailure;
                };
            };
        };
    };
    sendAiMessage: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OutgoingMessage;
            };
        };
        responses: {
            /** The reply of the AI. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SendAiMessageSuccess | SendAiMessageFailure;
                };
            };
        };
    };
    getUserAvatarUploadUrl: {
        parameters: {
            query?: never;
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** How to upload the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetUserAvatarUploadUrlSuccess | GetUserAvatarUploadUrlFailure;
                };
            };
        };
    };
    getGroupAvatarUploadUrl: {
        parameters: {
            query: {
                /**
                 * The group whose picture is uploaded.
                 * @example 2306414607729
                 */
                group_id: GroupId;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** How to upload the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetGroupAvatarUploadUrlSuccess | GetGroupAvatarUploadUrlFailure;
                };
            };
        };
    };
    getChatFileUploadUrl: {
        parameters: {
            query: {
                /**
                 * What the file is for, and its kind of media.
                 * @example 102
                 */
                file_type: FileType;
                /**
                 * The user or the group that receives the file.
                 * @example 2199040544848
                 */
                to_id: UserOrGroupId;
                /**
                 * Whether `to_id` is a user or a group.
                 * @example 1
                 */
                to_type?: MessageTargetType;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** How to upload the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetChatFileUploadUrlSuccess | GetChatFileUploadUrlFailure;
                };
            };
        };
    };
    getForwardedFileUrl: {
        parameters: {
            query: {
                /**
                 * The file, by the signature in its present URL.
                 * @example sample-file-sign
                 */
                file_sign: FileSignature;
                /**
                 * The user or the group that the file is forwarded to.
                 * @example 2306414607729
                 */
                to_id: UserOrGroupId;
                /**
                 * Whether `to_id` is a user or a group.
                 * @example 2
                 */
                to_type?: MessageTargetType;
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The new URL. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetForwardedFileUrlSuccess | GetForwardedFileUrlFailure;
                };
            };
        };
    };
    downloadAvatar: {
        parameters: {
            query: {
                /**
                 * Name of the picture in the object storage. It is a part of its download URL.
                 * @example avatar/2302128618880
                 */
                object_name: string;
                /** Which form of the file is wanted. */
                image_type?: components["parameters"]["ImageTypeQuery"];
                /** Who makes the smaller image, with `image_type` 2. */
                thumbnail_strategy?: components["parameters"]["ThumbnailStrategyQuery"];
                /** Width of the smaller image. The unit is not documented, presumably pixels. */
                w?: components["parameters"]["ThumbnailWidthQuery"];
                /** Height of the smaller image. The unit is not documented, presumably pixels. */
                h?: components["parameters"]["ThumbnailHeightQuery"];
                /** Token for the file service, the `store_token` that comes with the token of a user. */
                store_token?: components["parameters"]["StoreTokenQuery"];
                /** Signature that the chat SDK makes. No document says how; leave it out. */
                sdk_sign?: components["parameters"]["SdkSignQuery"];
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bytes of the file. A refusal is answered with 200 too, as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                    "application/json": DownloadAvatarFailure;
                };
            };
            /** The bytes are in the object storage, at the URL in `Location`. */
            302: {
                headers: {
                    /**
                     * URL of the file. It may expire, so do not keep it.
                     * @example https://lanying-files.oss-cn-beijing.aliyuncs.com/avatar/2302128618880?Expires=1569619017&Signature=sample
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    downloadChatFile: {
        parameters: {
            query: {
                /**
                 * The file, by the signature in its URL.
                 * @example sample-file-sign
                 */
                file_sign: FileSignature;
                /** Format of a voice message. */
                format?: AudioFormat;
                /** Kind of client that downloads. */
                source?: DownloadSource;
                /** Which form of the file is wanted. */
                image_type?: components["parameters"]["ImageTypeQuery"];
                /** Who makes the smaller image, with `image_type` 2. */
                thumbnail_strategy?: components["parameters"]["ThumbnailStrategyQuery"];
                /** Width of the smaller image. The unit is not documented, presumably pixels. */
                w?: components["parameters"]["ThumbnailWidthQuery"];
                /** Height of the smaller image. The unit is not documented, presumably pixels. */
                h?: components["parameters"]["ThumbnailHeightQuery"];
                /** Token for the file service, the `store_token` that comes with the token of a user. */
                store_token?: components["parameters"]["StoreTokenQuery"];
                /** Signature that the chat SDK makes. No document says how; leave it out. */
                sdk_sign?: components["parameters"]["SdkSignQuery"];
            };
            header?: {
                /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
                user_id?: components["parameters"]["UserIdHeader"];
                /** With an admin token, act as an administrator of this group. */
                group_id?: components["parameters"]["GroupIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bytes of the file. A refusal is answered with 200 too, as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                    "application/json": DownloadChatFileFailure;
                };
            };
            /** The bytes are in the object storage, at the URL in `Location`. */
            302: {
                headers: {
                    /**
                     * URL of the file. It may expire, so do not keep it.
                     * @example https://lanying-files.oss-cn-beijing.aliyuncs.com/chat/autumn.png?Expires=1569619017&Signature=sample
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    messageCallback: {
        parameters: {
            query?: never;
            header?: {
                /** The signature that the console holds for the subscription. Absent when none is set. */
                signature?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MessageCallback;
            };
        };
        responses: {
            /** The message was received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** Always `true`. A failure comes as an error code instead. */
export type Done = boolean;
/** Id of a user. */
export type UserId = number;
/** What became of one user of a list. A failed entry does not make the whole call fail. */
export interface UserResult {
    user_id: UserId;
    /** Whether this entry succeeded. */
    success: boolean;
    /** Why the entry failed. */
    reason?: string;
}
/**
 * Format: password
 * Password of a user.
 */
export type Password = string;
/** Id of a user or of a group. */
export type UserOrGroupId = number;
/** The conversations that a user has pinned. */
export interface PinnedConversations {
    /** Each is the id of the other user, or of the group; empty when nothing is pinned. */
    conversation_ids: UserOrGroupId[];
}
/** Serial number of a device. It tells the devices of one user apart; `listDevices` gives it. */
export type DeviceSn = number;
/** A device on which a user has signed in. */
export interface Device {
    device_sn: DeviceSn;
    /** The user of the device. */
    user_id?: UserId;
    /** System that the device runs on. Other values may appear. */
    platform?: DevicePlatform | (number & {});
    /** What the device says about itself. */
    user_agent?: string;
}
/** Version of a list. Reserved; send back what you received and do not interpret it. */
export type DataVersion = number;
/** A user of the app, as its administrator sees it. */
export interface UserAccount {
    user_id: UserId;
    /** Name under which the user signs in. */
    username?: string;
    /** Whether the user may sign in. Other values may appear. */
    status?: UserStatus | (number & {});
}
/** Mobile phone number: 11 digits beginning with 13 to 19 for mainland China, otherwise `+` and at least 8 digits. */
export type MobileNumber = string;
/** Name that a user goes by. Unlike the username it need not be unique and does not serve to sign in. */
export type Nickname = string;
/** Whether a user is connected. */
export interface OnlineStatus {
    /** The user is connected right now. */
    online: boolean;
}
/** Custom data about a user that only the user can read. Its form is up to you, JSON text for example. */
export type PrivateInfo = string;
/** What a user says about themselves. */
export type UserDescription = string;
/** Custom data about a user that friends and strangers can read. Its form is up to you, JSON text for example. */
export type PublicInfo = string;
/** What is known about a user, as the user sees it. */
export interface UserProfile {
    user_id: UserId;
    /** Name under which the user signs in. */
    username?: string;
    nick_name?: Nickname;
    /** URL of the user's picture. */
    avatar?: string;
    description?: UserDescription;
    /** Mobile phone number. */
    mobile?: string;
    /** E-mail address. */
    email?: string;
    public_info?: PublicInfo;
    private_info?: PrivateInfo;
}
/** Hour of the day, 0 to 23. */
export type HourOfDay = number;
/** Word that you put on users in order to push to all who have it. */
export type PushTag = string;
/** Letters, digits, underscores and Chinese characters. Not digits only, and not beginning with `maxim` or `mta`. */
export type Username = string;
/** What became of one registration of a list. A failed entry does not make the whole call fail. */
export interface RegistrationResult {
    /** The username that was asked for. */
    username: string;
    /** Id of the new user, when the entry succeeded. */
    user_id?: UserId;
    /** Whether this entry succeeded. */
    success: boolean;
    /** Why the entry failed. */
    reason?: string;
}
/** Settings of a user to be changed. A setting that is absent is not touched. */
export interface UserSettingsUpdate {
    user_id: UserId;
    /** Id of the settings record. It is not the user id; do not use it. */
    id?: number;
    /** Thumbnails and files are downloaded automatically. */
    auto_download?: boolean;
    /** The user must agree before an invitation makes them a group member. */
    group_confirm?: boolean;
    /** The device vibrates when a message arrives. */
    vibratory?: boolean;
    /** No sound when a message arrives. */
    no_sounds?: boolean;
    /** Pushes are switched off. */
    no_push?: boolean;
    /** Pushes do not show the content of the message. The vendor's texts contradict each other; this is what the name says. */
    no_push_detail?: boolean;
    /** Hour at which pushes stop. */
    no_push_start_hour?: HourOfDay;
    /** Hour at which pushes resume. */
    no_push_end_hour?: HourOfDay;
    /** Hour from which pushes come without sound. */
    silence_start_time?: HourOfDay;
    /** Hour until which pushes come without sound. */
    silence_end_time?: HourOfDay;
    /** Name shown in pushes. */
    push_nick_name?: string;
    /** Push token of the user's device in the Lanying push service. */
    push_token?: string;
    auth_mode?: AuthMode;
    /** Question to answer before becoming a friend, with `auth_mode` 2. */
    auth_question?: string;
    /** Expected answer to `auth_question`. */
    auth_answer?: string;
}
/** Settings of a user. Registering a user answers with them, so this is also where its new id is found. */
export type UserSettings = WithRequired<UserSettingsUpdate, "user_id" | "auto_download" | "group_confirm" | "no_sounds" | "no_push" | "vibratory" | "no_push_detail" | "auth_mode" | "no_push_start_hour" | "no_push_end_hour">;
/** A value whose shape no document describes. Ignore it: code 200 alone says that the call succeeded. */
export type Undocumented = unknown;
/** A friend, as the friend list gives it. */
export interface Friend {
    user_id: UserId;
    /** Name of the friend. */
    name: string;
}
/** Text that goes with a friend request, for the user who is asked. */
export type FriendRequestReason = string;
/** Name that the caller gives to a friend. Only the caller sees it. */
export type FriendAlias = string;
/** A user to whom a friend request could not be sent. */
export interface FriendRequestFailure {
    user_id: UserId;
    /** Why the request was refused. */
    reason?: string;
}
/** What became of several friend requests that were sent at once. */
export interface FriendRequestOutcome {
    /** Users whose request went through. */
    success?: UserId[];
    /** Users whose request was refused. */
    fails?: FriendRequestFailure[];
}
/** Where the next page begins. Send the cursor of the previous answer; leave it out for the first page. An answer without a cursor was the last page. */
export type Cursor = string;
/** Time in milliseconds since 1970-01-01 UTC. */
export type TimestampMs = number;
/** A request of another user to become a friend of the caller. */
export interface FriendRequest {
    /** The user who asks. */
    user_id: UserId;
    reason?: FriendRequestReason;
    /** What became of the request. Other values may appear. */
    status?: FriendRequestStatus | (number & {});
    /** When the request lapses, in milliseconds. It cannot be answered afterwards. */
    expired_time?: TimestampMs;
}
/** Custom data that the caller keeps about a friend. Its form is up to you, JSON text for example. */
export type FriendExtension = string;
/** A user as the caller sees them, friend or not, with what ties the two together. */
export interface Contact {
    user_id: UserId;
    /** Name under which the user signs in. */
    username?: string;
    /** Nickname of the user, or the username while there is none. */
    nick_name?: Nickname;
    /** URL of the user's picture. */
    avatar?: string;
    description?: UserDescription;
    public_info?: PublicInfo;
    /** What the user is to the caller. Other values may appear. */
    relation?: FriendRelation | (number & {});
    alias?: FriendAlias;
    ext?: FriendExtension;
    /** Messages of this friend arrive without alerting the caller. */
    mute_notification?: boolean;
    /** How the user treats friend requests. Other values may appear. */
    auth_mode?: AuthMode | (number & {});
    /** Question to answer in `auth_answer` when asking for friendship, with `auth_mode` 2. */
    auth_question?: string;
}
/** Id of a group. */
export type GroupId = number;
/** A number of things. */
export type Count = number;
/** Time in seconds since 1970-01-01 UTC. */
export type TimestampSeconds = number;
/** A group with its settings. */
export interface Group {
    group_id: GroupId;
    /** Name of the group. */
    name: string;
    /** What the group is about. */
    description: string;
    /** URL of the group's picture. */
    avatar?: string;
    /** Custom data of your own about the group. */
    ext?: string;
    /** Kind of group. Besides the values of GroupType, older or internal groups answer 1 (public) or 3 (temporary). */
    type: GroupType | (number & {});
    /** State of the group. */
    status: GroupStatus | (number & {});
    /** The user who owns the group. */
    owner_id: UserId;
    /** Number of members. */
    count?: Count;
    /** Largest number of members. */
    capacity?: Count;
    /** When the group was created, in milliseconds. */
    created_at: TimestampMs;
    /** When the group last changed, in milliseconds. */
    updated_at: TimestampMs;
    /** Ordinary members may invite others. */
    member_invite: boolean;
    /** Ordinary members may edit the name, picture and description of the group. */
    member_modify: boolean;
    /** What happens to requests to join the group. */
    apply_approval: ApplyApproval | (number & {});
    /** Messages in the group have read receipts. */
    read_ack: boolean;
    /** Newcomers can read what was written before they joined. */
    history_visible: boolean;
    /** Ordinary members do not see details of the other members. */
    hide_member_info?: boolean;
    /** End of the mute of the whole group, in seconds. 0 or a past time means not muted, -1 means for ever. */
    ban_expire_time?: TimestampSeconds;
    /** How the acting user mutes the group. */
    msg_mute_mode?: MsgMuteMode | (number & {});
    /** Which messages of the group are pushed to the acting user. */
    msg_push_mode?: MsgPushMode | (number & {});
}
/** What became of one user of a list. A failed entry does not make the whole call fail. */
export interface MemberResult {
    user_id: UserId;
    result: OperationResult;
    /** Why the entry failed. */
    reason?: string;
}
/** A member of a group. */
export interface GroupMember {
    user_id: UserId;
    /** When the member joined, in milliseconds. */
    join_time: TimestampMs;
    /** The member's name card in this group. */
    display_name?: string;
    /** When the member's mute ends, in milliseconds. -1 means for ever. */
    expired_time?: TimestampMs;
}
/** Id of a group announcement. */
export type GroupAnnouncementId = number;
/** An announcement in a group. */
export interface GroupAnnouncement {
    id: GroupAnnouncementId;
    group_id: GroupId;
    /** The user who published it. */
    author?: UserId;
    /** Headline of the announcement. */
    title?: string;
    /** Text of the announcement. */
    content?: string;
    /** When it was published, in milliseconds. */
    created_at?: TimestampMs;
}
/** A request of a user to join a group. */
export interface GroupApplication {
    group_id: GroupId;
    /** The user who wants to join. */
    applicant_id: UserId;
    /** State of the request. */
    status?: GroupApplicationStatus | (number & {});
    /** What the applicant wrote. */
    reason?: string;
    /** When the request lapses, in milliseconds. */
    expired_time?: TimestampMs;
}
/** An invitation of a user to a group. */
export interface GroupInvitation {
    group_id: GroupId;
    /** The user who invites. */
    inviter_id: UserId;
    /** The user who is invited. */
    invitee_id: UserId;
    /** State of the invitation. */
    status?: GroupInvitationStatus | (number & {});
    /** What the inviting user wrote. */
    reason?: string;
    /** When the invitation lapses, in milliseconds. */
    expired_time?: TimestampMs;
    /** When the invitation last changed, as a text with date and time. No document says how it is written; other times are integers. */
    updated_at?: string;
}
/** What to draw as a QR code that lets people join a group. */
export interface GroupQrCode {
    /** The signed text to draw as a QR code. Pass it on unchanged. */
    qr_info: string;
    /** When the text was made, in milliseconds. */
    create_at?: TimestampMs;
    /** When the text stops being valid, in milliseconds. */
    expire_at?: TimestampMs;
}
/** How long a mute lasts, in minutes. -1 means for ever; only the vendor's web client shows this value, the reference does not mention it here. */
export type MuteDuration = number;
/** The mute of a whole group. */
export interface GroupMute {
    /** When the mute ends, in seconds. 0 or a past time means not muted, -1 means for ever. */
    ban_expire_time: TimestampSeconds;
}
/** A user on the blacklist of a group. */
export interface BlockedGroupMember {
    group_id: GroupId;
    user_id: UserId;
    /** When the user was put on the blacklist, as a text with date and time. No document says how it is written; other times are integers. */
    created_at?: string;
}
/** Id of a file shared in a group. */
export type GroupFileId = number;
/** A file that a member shared in a group. The bytes are at `url`. */
export interface GroupFile {
    file_id: GroupFileId;
    group_id: GroupId;
    /** Name under which the file is shown. */
    name?: string;
    /** Kind of file, as whoever shared it named it. */
    type?: string;
    /** Size of the file in bytes. */
    size?: Count;
    /** Where the file can be downloaded. */
    url?: string;
    /** The user who shared the file. */
    uploader?: UserId;
    /** When the file was shared, in milliseconds. */
    created_at?: TimestampMs;
    /** When the entry last changed, in milliseconds. */
    updated_at?: TimestampMs;
}
/** What became of one file of a list. A failed entry does not make the whole call fail. */
export interface GroupFileResult {
    file_id: GroupFileId;
    result: OperationResult;
    /** Why the entry failed. */
    reason?: string;
}
/** A group in short, with the acting user's own settings for it. The owner stands under `owner` here, while Group has `owner_id`. */
export interface GroupBrief {
    group_id: GroupId;
    /** Name of the group. */
    name?: string;
    /** Kind of group. Besides the values of GroupType, older or internal groups answer 1 (public) or 3 (temporary). */
    type?: GroupType | (number & {});
    /** State of the group. */
    status?: GroupStatus | (number & {});
    /** The user who owns the group. */
    owner?: UserId;
    /** URL of the group's picture. */
    avatar?: string;
    /** Number of members. */
    count?: Count;
    /** Largest number of members. */
    capacity?: Count;
    /** What happens to requests to join the group. */
    apply_approval?: ApplyApproval | (number & {});
    /** How the acting user mutes the group. */
    msg_mute_mode?: MsgMuteMode | (number & {});
    /** Which messages of the group are pushed to the acting user. */
    msg_push_mode?: MsgPushMode | (number & {});
}
/** An image in a message. */
export interface ImageAttachment {
    /** URL of the file, such as the `download_url` of `getChatFileUploadUrl`. */
    url: string;
    /** Name of the file to display. */
    dName?: string;
    /** Size of the file in bytes. */
    fLen?: Count;
    /** Width of the image in pixels. */
    width?: Count;
    /** Height of the image in pixels. */
    height?: Count;
}
/** Voice or a video in a message. */
export interface AudioVideoAttachment {
    /** URL of the file, such as the `download_url` of `getChatFileUploadUrl`. */
    url: string;
    /** Name of the file to display. */
    dName?: string;
    /** Size of the file in bytes. */
    fLen?: Count;
    /** Length of the recording. */
    duration?: Count;
}
/** A file in a message. */
export interface FileAttachment {
    /** URL of the file, such as the `download_url` of `getChatFileUploadUrl`. */
    url: string;
    /** Name of the file to display. */
    dName?: string;
    /** Size of the file in bytes. */
    fLen?: Count;
}
/** The media of a message. Images, voice, video and files have a `url`; other kinds of message have what their apps agree on. */
export type MessageAttachment = ImageAttachment | AudioVideoAttachment | FileAttachment | {
    [key: string]: unknown;
};
/** A MessageAttachment as a JSON string. */
export type AttachmentJson = string;
/** A JSON document serialised into a string. */
export type JsonText = string;
/** Id of a message, such as 1552747048460091409. It exceeds 2^53, so a JavaScript number cannot hold it: in TypeScript it is a string of digits, on the wire an integer. */
export type MessageId = string;
/** Key that you choose to make a repeated request harmless. Keep it below 2^53. */
export type TransactionId = number;
/** A message to be sent, and where to. */
export interface OutgoingMessage {
    /** Receivers. Either users or groups, as `type` says, not a mixture. */
    targets: readonly UserOrGroupId[];
    type: MessageTargetType;
    content_type: MessageContentType;
    /** Text of the message. May be empty, for example in a read receipt. */
    content: string;
    /** The user that the message comes from. */
    from_user_id?: UserId;
    /** Description of the attached media, as JSON text. Needed for images, voice, video, files and locations. */
    attachment?: AttachmentJson;
    /** Custom data of your own, as JSON text. */
    ext?: JsonText;
    /** Data for the client SDK, as JSON text. Leave it out unless the SDK's documentation asks for it. */
    config?: JsonText;
    /** The earlier message that a read receipt, recall, append or replacement refers to. A string of digits in TypeScript, an integer on the wire. */
    related_mid?: MessageId;
    /**
     * Deliver only to users who are online now.
     * @default false
     */
    online_only?: boolean;
    transaction_id?: TransactionId;
}
/** What became of a broadcast. */
export interface BroadcastReport {
    /** The broadcast was accepted. */
    success: boolean;
    /** Number of messages that it makes, one for each receiver. */
    send_num?: Count;
}
/** A conversation of a user with another user or in a group. */
export interface Conversation {
    /** Whom the conversation is with. On the wire it is an object, not a number. */
    conversation_id: {
        /** Id of the other user, or of the group. */
        uid: UserOrGroupId;
    };
    /** Number of messages in it that the user has not read. */
    num?: number;
}
/** One end of a message. */
export interface MessageAddress {
    /** Id of the user or of the group. */
    uid: UserOrGroupId;
    device_sn?: DeviceSn;
}
/** A message that was sent. */
export interface Message {
    msg_id: MessageId;
    /** The user who sent it, and from which device. */
    from_xid?: MessageAddress;
    /** The user or the group that it was sent to. */
    to_xid?: MessageAddress;
    /** Kind of message. Other names may appear. */
    ctype?: MessageContentName | (string & {});
    /** Text of the message. */
    content?: string;
    /** Description of the attached media with its URL, as JSON text. */
    attachment?: AttachmentJson;
    /** Custom data that the sender added, as JSON text. */
    ext?: JsonText;
    /** Data for the client SDK, as JSON text. */
    config?: JsonText;
    /** When the message was sent, in milliseconds. */
    timestamp?: TimestampMs;
}
/** A message of a conversation's history. */
export type HistoryMessage = Message & {
    /** How far the message has come. Other values may appear. */
    status?: MessageStatus | (string & {});
};
/** A part of a conversation's history. */
export interface MessageHistory {
    /** The messages, at most `limit` of them. */
    messages: HistoryMessage[];
    /** Where the next older part begins. Send it as `msg_id_start`. */
    next_msg_id?: MessageId;
    /** There are no older messages. */
    is_last?: boolean;
}
/**
 * Every device of the app.
 * @constant
 */
export type PushEveryone = "all";
/** Who receives a notification. Either every device of the app, or the devices that one list selects. A list holds 1 to 500 entries. */
export type PushAudience = PushEveryone | {
    /** Tags. */
    tag: readonly string[];
} | {
    /** Aliases. */
    alias: readonly string[];
} | {
    /** Ids of users. */
    user_id: readonly UserId[];
} | {
    /** Push tokens. */
    push_token: readonly string[];
};
/** Settings of a notification on iOS. The names are those of APNs. */
export interface PushIosOptions {
    /** Sound to play. */
    sound?: string;
    /** Subtitle. */
    subtitle?: string;
    /** Wakes the app in the background (`content-available`). */
    content_available?: boolean;
    /** Lets the app change the notification before it is shown (`mutable-content`). */
    mutable_content?: boolean;
    /** Category that decides which actions the notification offers. */
    category?: string;
    /** Notifications with the same thread id are shown as a group. */
    thread_id?: string;
    /** A later notification with the same collapse id replaces the earlier one. */
    apns_collapse_id?: string;
}
/** Settings of a notification on Android. A vendor's block overrides the same keys of `android`. */
export interface PushAndroidOptions {
    /** Sound to play. */
    sound?: string;
    /** Notification channel. */
    channel_id?: string;
    click_action?: PushClickAction;
    /** Intent URI of the page to open. Needed when `click_action` is `intent`. */
    intent?: string;
}
/** Settings of a notification on Huawei devices. */
export type PushHuaweiOptions = PushAndroidOptions & {
    /** Name of the launcher activity whose icon carries the badge. */
    badge_class?: string;
};
/** Settings of a notification on vivo devices. */
export type PushVivoOptions = PushAndroidOptions & {
    /** @default 0 */
    push_mode?: VivoPushMode;
    /** @default 0 */
    classification?: VivoClassification;
};
/** Content of a notification, with settings for each platform and vendor. */
export interface PushMessage {
    /**
     * Kind of notification.
     * @default text
     */
    type?: PushMessageType;
    /** Title. */
    title?: string;
    /** Text. */
    body?: string;
    /** Longer text, shown where the vendor supports it. */
    big_text?: string;
    /** URL of an image, audio or video. An image must be jpg, jpeg or png, smaller than 1 MB. */
    attachment_url?: string;
    /**
     * Number on the app's icon, as `5`, or what to add to it, as `+1`.
     * @default +1
     */
    badge?: string;
    /** Custom data that is delivered with the notification. */
    ext?: {
        [key: string]: unknown;
    };
    /** Show from this time on, in seconds. At once when absent. */
    show_begin_time?: TimestampSeconds;
    /** Stop showing at this time, in seconds. */
    show_end_time?: TimestampSeconds;
    ios?: PushIosOptions;
    android?: PushAndroidOptions;
    huawei?: PushHuaweiOptions;
    /** Settings of a notification on Xiaomi devices. */
    xiaomi?: PushAndroidOptions;
    /** Settings of a notification on OPPO devices. */
    oppo?: PushAndroidOptions;
    vivo?: PushVivoOptions;
    /** Settings of a notification on Meizu devices. */
    flyme?: PushAndroidOptions;
    /** Settings of a notification through Firebase Cloud Messaging. */
    fcm?: PushAndroidOptions;
}
/** How a notification is delivered. */
export interface PushSetting {
    /** Key that you choose to make a repeated request harmless. A request whose id was seen before is not pushed again, however long ago that was. */
    request_id?: string;
    /**
     * Which channels carry the notification.
     * @default combined
     */
    distribution_strategy?: PushDistributionStrategy;
    /**
     * Vendor channels to try, in this order.
     * @default [
     *       "ups",
     *       "fcm"
     *     ]
     */
    ospush_sequence?: readonly OsPushChannel[];
}
/** Id of a push task. */
export type TaskId = number;
/** The task that delivers a notification. */
export interface PushTask {
    task_id: TaskId;
}
/** Credentials of the app at a push service. Secrets; which fields there are depends on the service. */
export interface PushCertificate {
    /** Name of the certificate, as the console has it. `bindDeviceToken` takes it as `notifier_name`. */
    name?: string;
    /** Id of the app at the push service. Not the `app_id` of Lanying IM. */
    app_id?: string;
    /** Key of the app at the push service. */
    app_key?: string;
    /** Secret of the app at the push service. */
    app_secret?: string;
    /** Content of the certificate. */
    certificate?: string;
}
/** How a push task went, channel by channel. A target is a device to be reached through the channel, sent is what the channel has taken over, received what it reports as delivered. */
export interface PushTaskStatistics {
    task_id: TaskId;
    /** Devices to be reached through the Lanying channel. */
    mxpush_target?: Count;
    /** Notifications sent through the Lanying channel. */
    mxpush_sent?: Count;
    /** Notifications that have arrived through the Lanying channel. */
    mxpush_received?: Count;
    /** Devices to be reached through APNs. */
    apns_target?: Count;
    /** Notifications sent through APNs. */
    apns_sent?: Count;
    /** Notifications that have arrived through APNs. */
    apns_received?: Count;
    /** Devices to be reached through FCM. */
    fcm_target?: Count;
    /** Notifications sent through FCM. */
    fcm_sent?: Count;
    /** Notifications that have arrived through FCM. */
    fcm_received?: Count;
    /** Devices to be reached through Huawei. */
    huawei_target?: Count;
    /** Notifications sent through Huawei. */
    huawei_sent?: Count;
    /** Notifications that have arrived through Huawei. */
    huawei_received?: Count;
    /** Devices to be reached through Xiaomi. */
    xiaomi_target?: Count;
    /** Notifications sent through Xiaomi. */
    xiaomi_sent?: Count;
    /** Notifications that have arrived through Xiaomi. */
    xiaomi_received?: Count;
    /** Devices to be reached through OPPO. */
    oppo_target?: Count;
    /** Notifications sent through OPPO. */
    oppo_sent?: Count;
    /** Notifications that have arrived through OPPO. */
    oppo_received?: Count;
    /** Devices to be reached through vivo. */
    vivo_target?: Count;
    /** Notifications sent through vivo. */
    vivo_sent?: Count;
    /** Notifications that have arrived through vivo. */
    vivo_received?: Count;
    /** Devices to be reached through Meizu. */
    flyme_target?: Count;
    /** Notifications sent through Meizu. */
    flyme_sent?: Count;
    /** Notifications that have arrived through Meizu. */
    flyme_received?: Count;
}
/** Id that your app gives to the user's device. When it is there, the answer carries the push token of the device. */
export type DeviceGuid = string;
/** The access token of a user, and what the chat SDK needs besides. */
export interface UserToken {
    /** The user whom the token belongs to. */
    user_id: UserId;
    /** Value of the `access-token` header for the calls of this user. Treat it as a secret and do not look inside. */
    token: string;
    /** When the token expires. No document says whether it is a time or a duration, or in which unit; rather react to the errors InvalidAccessToken and 402. */
    expire?: number;
    /** Push token of the device that `device_guid` names, in the Lanying push service. */
    push_token?: string;
    /** Token for the file service; `downloadChatFile` and `downloadAvatar` take it. */
    store_token?: string;
    /** Secret key with which the chat SDK signs its file requests. Keep it as safe as the token. */
    access_key_secret?: string;
    /** Key with which the chat SDK encrypts its connection. */
    public_key?: string;
    /** Whether and how the chat SDK encrypts its connection. The values are not documented. */
    encrypt_type?: number;
}
/** A message in the answer of an AI. */
export type AiMessage = Message & {
    /** Where the message was sent. Other values may appear. */
    type?: ChatType | (string & {});
};
/** What an AI replied. */
export interface AiReply {
    /** Messages of the reply. */
    messages: AiMessage[];
    /**
     * Format: double
     * How much of the app's quota of AI messages the call has used. May be a fraction.
     */
    message_quota_usage?: number;
}
/** Where and how to upload a file, and where it can be downloaded afterwards. */
export interface FileUpload {
    /** Where to upload the file. Made for one file; ask for another URL for the next. */
    upload_url: string;
    /** HTTP method of the upload. Other values may appear. */
    upload_method?: UploadMethod | (string & {});
    /** Form fields to send along, names and values as they are. Empty where the object storage wants none. */
    oss_body_param?: {
        [key: string]: string;
    };
    /** Where the file can be downloaded once it is uploaded. */
    download_url: string;
}
/** Signature that identifies a stored file. It is a part of the file's download URL. */
export type FileSignature = string;
/** A user or a group in a message callback. */
export interface MessageCallbackParty {
    /** Id of the user or the group, as a string of digits. */
    uid: string;
}
/** A message as the service posts it to the callback URL of a message subscription. Other fields may appear. */
export interface MessageCallback {
    /** Id of the app. The header of requests spells it `app_id`. */
    appId: string;
    /** The user who sent the message. */
    from: MessageCallbackParty;
    /** The user or the group that the message was sent to, as `type` says. */
    to: MessageCallbackParty;
    /** Kind of conversation, or of event. Other values may appear. */
    type: MessageCallbackType | (string & {});
    /** Kind of message. Other names may appear. */
    ctype: MessageContentName | (string & {});
    /** Content of the message; may be empty. */
    content: string;
    /** Custom data that the sender added, usually JSON; may be empty. */
    ext: string;
    msgId: MessageId;
    /** Description of the attached media, as a JSON string or as an object. */
    attachment?: AttachmentJson | MessageAttachment;
}
/** Text of the error; null or absent on success. */
export type EnvelopeMessage = string | null;
/** Answer of `setAuthMode` when it is refused, also with HTTP status 200. */
export interface SetAuthModeFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setAuthMode` when it succeeds. */
export interface SetAuthModeSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setUserAvatar` when it is refused, also with HTTP status 200. */
export interface SetUserAvatarFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setUserAvatar` when it succeeds. */
export interface SetUserAvatarSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setUserAvatars` when it is refused, also with HTTP status 200. */
export interface SetUserAvatarsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setUserAvatars` when it succeeds. */
export interface SetUserAvatarsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: UserResult[];
    message?: EnvelopeMessage;
}
/** Answer of `changePassword` when it is refused, also with HTTP status 200. */
export interface ChangePasswordFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `changePassword` when it succeeds. */
export interface ChangePasswordSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setUserPassword` when it is refused, also with HTTP status 200. */
export interface SetUserPasswordFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setUserPassword` when it succeeds. */
export interface SetUserPasswordSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `pinConversation` when it is refused, also with HTTP status 200. */
export interface PinConversationFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `pinConversation` when it succeeds. */
export interface PinConversationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `listPinnedConversations` when it is refused, also with HTTP status 200. */
export interface ListPinnedConversationsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listPinnedConversations` when it succeeds. */
export interface ListPinnedConversationsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: PinnedConversations;
    message?: EnvelopeMessage;
}
/** Answer of `unpinConversation` when it is refused, also with HTTP status 200. */
export interface UnpinConversationFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `unpinConversation` when it succeeds. */
export interface UnpinConversationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `deleteUser` when it is refused, also with HTTP status 200. */
export interface DeleteUserFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `deleteUser` when it succeeds. */
export interface DeleteUserSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `listDevices` when it is refused, also with HTTP status 200. */
export interface ListDevicesFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listDevices` when it succeeds. */
export interface ListDevicesSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Devices of the user; empty when there are none. */
    data: Device[];
    /** Not to be used: the operation does not take a cursor. */
    cursor?: string;
    version?: DataVersion;
    message?: EnvelopeMessage;
}
/** Answer of `removeDevice` when it is refused, also with HTTP status 200. */
export interface RemoveDeviceFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `removeDevice` when it succeeds. */
export interface RemoveDeviceSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `disableUsers` when it is refused, also with HTTP status 200. */
export interface DisableUsersFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `disableUsers` when it succeeds. */
export interface DisableUsersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setAutoDownload` when it is refused, also with HTTP status 200. */
export interface SetAutoDownloadFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setAutoDownload` when it succeeds. */
export interface SetAutoDownloadSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `enableUsers` when it is refused, also with HTTP status 200. */
export interface EnableUsersFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `enableUsers` when it succeeds. */
export interface EnableUsersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `kickDevice` when it is refused, also with HTTP status 200. */
export interface KickDeviceFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `kickDevice` when it succeeds. */
export interface KickDeviceSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `listUsers` when it is refused, also with HTTP status 200. */
export interface ListUsersFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listUsers` when it succeeds. */
export interface ListUsersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Users on this page. */
    data: UserAccount[];
    message?: EnvelopeMessage;
}
/** Answer of `setMobile` when it is refused, also with HTTP status 200. */
export interface SetMobileFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10001 `WrongVerificationCode`: The verification code is wrong.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 10011 `UserIdAlreadyBound`: The user id is already bound.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10001
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 10011
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setMobile` when it succeeds. */
export interface SetMobileSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setNickname` when it is refused, also with HTTP status 200. */
export interface SetNicknameFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setNickname` when it succeeds. */
export interface SetNicknameSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `getOnlineStatus` when it is refused, also with HTTP status 200. */
export interface GetOnlineStatusFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `getOnlineStatus` when it succeeds. */
export interface GetOnlineStatusSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: OnlineStatus;
    message?: EnvelopeMessage;
}
/** Answer of `setPrivateInfo` when it is refused, also with HTTP status 200. */
export interface SetPrivateInfoFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setPrivateInfo` when it succeeds. */
export interface SetPrivateInfoSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `getProfile` when it is refused, also with HTTP status 200. */
export interface GetProfileFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `getProfile` when it succeeds. */
export interface GetProfileSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: UserProfile;
    message?: EnvelopeMessage;
}
/** Answer of `updateProfile` when it is refused, also with HTTP status 200. */
export interface UpdateProfileFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `updateProfile` when it succeeds. */
export interface UpdateProfileSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `updateProfiles` when it is refused, also with HTTP status 200. */
export interface UpdateProfilesFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `updateProfiles` when it succeeds. */
export interface UpdateProfilesSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: UserResult[];
    message?: EnvelopeMessage;
}
/** Answer of `setPublicInfo` when it is refused, also with HTTP status 200. */
export interface SetPublicInfoFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setPublicInfo` when it succeeds. */
export interface SetPublicInfoSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setPushDisabled` when it is refused, also with HTTP status 200. */
export interface SetPushDisabledFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setPushDisabled` when it succeeds. */
export interface SetPushDisabledSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `bindPushAlias` when it is refused, also with HTTP status 200. */
export interface BindPushAliasFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 10011 `UserIdAlreadyBound`: The user id is already bound.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 10011
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `bindPushAlias` when it succeeds. */
export interface BindPushAliasSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setPushBadge` when it is refused, also with HTTP status 200. */
export interface SetPushBadgeFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setPushBadge` when it succeeds. */
export interface SetPushBadgeSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setPushDetailHidden` when it is refused, also with HTTP status 200. */
export interface SetPushDetailHiddenFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setPushDetailHidden` when it succeeds. */
export interface SetPushDetailHiddenSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setPushQuietHours` when it is refused, also with HTTP status 200. */
export interface SetPushQuietHoursFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setPushQuietHours` when it succeeds. */
export interface SetPushQuietHoursSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setPushNickname` when it is refused, also with HTTP status 200. */
export interface SetPushNicknameFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setPushNickname` when it succeeds. */
export interface SetPushNicknameSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `listPushTags` when it is refused, also with HTTP status 200. */
export interface ListPushTagsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listPushTags` when it succeeds. */
export interface ListPushTagsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Tags of the user; empty when there are none. */
    data: PushTag[];
    message?: EnvelopeMessage;
}
/** Answer of `addPushTags` when it is refused, also with HTTP status 200. */
export interface AddPushTagsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `addPushTags` when it succeeds. */
export interface AddPushTagsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `removePushTags` when it is refused, also with HTTP status 200. */
export interface RemovePushTagsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `removePushTags` when it succeeds. */
export interface RemovePushTagsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `removeAllPushTags` when it is refused, also with HTTP status 200. */
export interface RemoveAllPushTagsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `removeAllPushTags` when it succeeds. */
export interface RemoveAllPushTagsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `registerUsers` when it is refused, also with HTTP status 200. */
export interface RegisterUsersFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10004 `UserAlreadyExists`: A user with this name already exists.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 30021 `InvalidLicense`: The licence of the app is not valid.
     *     - 30022 `LicenseExpired`: The licence of the app has expired.
     *     - 30023 `LicenseLimitExceeded`: The app has as many users as its licence allows.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10004
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 30021
     * @example 30022
     * @example 30023
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `registerUsers` when it succeeds. */
export interface RegisterUsersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: RegistrationResult[];
    message?: EnvelopeMessage;
}
/** Answer of `registerPushUser` when it is refused, also with HTTP status 200. */
export interface RegisterPushUserFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10004 `UserAlreadyExists`: A user with this name already exists.
     *     - 12006 `PushNotEnabled`: Push is not switched on for this app.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 30021 `InvalidLicense`: The licence of the app is not valid.
     *     - 30022 `LicenseExpired`: The licence of the app has expired.
     *     - 30023 `LicenseLimitExceeded`: The app has as many users as its licence allows.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10002
     * @example 10004
     * @example 12006
     * @example 20000
     * @example 30021
     * @example 30022
     * @example 30023
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `registerPushUser` when it succeeds. */
export interface RegisterPushUserSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: UserSettings;
    message?: EnvelopeMessage;
}
/** Answer of `getSettings` when it is refused, also with HTTP status 200. */
export interface GetSettingsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `getSettings` when it succeeds. */
export interface GetSettingsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: UserSettings;
    message?: EnvelopeMessage;
}
/** Answer of `updateSettings` when it is refused, also with HTTP status 200. */
export interface UpdateSettingsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `updateSettings` when it succeeds. */
export interface UpdateSettingsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setSoundDisabled` when it is refused, also with HTTP status 200. */
export interface SetSoundDisabledFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setSoundDisabled` when it succeeds. */
export interface SetSoundDisabledSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `bindDeviceToken` when it is refused, also with HTTP status 200. */
export interface BindDeviceTokenFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 10011 `UserIdAlreadyBound`: The user id is already bound.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 10011
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `bindDeviceToken` when it succeeds. */
export interface BindDeviceTokenSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `unbindDeviceToken` when it is refused, also with HTTP status 200. */
export interface UnbindDeviceTokenFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `unbindDeviceToken` when it succeeds. */
export interface UnbindDeviceTokenSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data?: Undocumented;
    message?: EnvelopeMessage;
}
/** Answer of `setUsername` when it is refused, also with HTTP status 200. */
export interface SetUsernameFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10004 `UserAlreadyExists`: A user with this name already exists.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10004
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setUsername` when it succeeds. */
export interface SetUsernameSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setVibration` when it is refused, also with HTTP status 200. */
export interface SetVibrationFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setVibration` when it succeeds. */
export interface SetVibrationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `registerUser` when it is refused, also with HTTP status 200. */
export interface RegisterUserFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10004 `UserAlreadyExists`: A user with this name already exists.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 30021 `InvalidLicense`: The licence of the app is not valid.
     *     - 30022 `LicenseExpired`: The licence of the app has expired.
     *     - 30023 `LicenseLimitExceeded`: The app has as many users as its licence allows.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10002
     * @example 10004
     * @example 20000
     * @example 30021
     * @example 30022
     * @example 30023
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `registerUser` when it succeeds. */
export interface RegisterUserSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: UserSettings;
    message?: EnvelopeMessage;
}
/** Answer of `addFriends` when it is refused, also with HTTP status 200. */
export interface AddFriendsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10005 `AlreadyFriends`: The user is already a friend.
     *     - 10006 `UserBlacklisted`: One of the two users has the other on the blacklist.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 10012 `FriendRequestsRefused`: The user does not accept friend requests.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10005
     * @example 10006
     * @example 10008
     * @example 10010
     * @example 10012
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `addFriends` when it succeeds. */
export interface AddFriendsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `listFriends` when it is refused, also with HTTP status 200. */
export interface ListFriendsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listFriends` when it succeeds. */
export interface ListFriendsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Friends of the user; empty when there are none. */
    data: Friend[];
    message?: EnvelopeMessage;
}
/** Answer of `requestFriend` when it is refused, also with HTTP status 200. */
export interface RequestFriendFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10005 `AlreadyFriends`: The user is already a friend.
     *     - 10006 `UserBlacklisted`: One of the two users has the other on the blacklist.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 10012 `FriendRequestsRefused`: The user does not accept friend requests.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10005
     * @example 10006
     * @example 10008
     * @example 10010
     * @example 10012
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `requestFriend` when it succeeds. */
export interface RequestFriendSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `requestFriends` when it is refused, also with HTTP status 200. */
export interface RequestFriendsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10005 `AlreadyFriends`: The user is already a friend.
     *     - 10006 `UserBlacklisted`: One of the two users has the other on the blacklist.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 10012 `FriendRequestsRefused`: The user does not accept friend requests.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10005
     * @example 10006
     * @example 10008
     * @example 10010
     * @example 10012
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `requestFriends` when it succeeds. */
export interface RequestFriendsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: FriendRequestOutcome;
    message?: EnvelopeMessage;
}
/** Answer of `listFriendRequests` when it is refused, also with HTTP status 200. */
export interface ListFriendRequestsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listFriendRequests` when it succeeds. */
export interface ListFriendRequestsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Requests on this page. */
    data: FriendRequest[];
    cursor?: Cursor;
    version?: DataVersion;
    message?: EnvelopeMessage;
}
/** Answer of `acceptFriendRequest` when it is refused, also with HTTP status 200. */
export interface AcceptFriendRequestFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10005 `AlreadyFriends`: The user is already a friend.
     *     - 10006 `UserBlacklisted`: One of the two users has the other on the blacklist.
     *     - 10007 `FriendRequestNotFound`: There is no such friend request, or it has expired.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10005
     * @example 10006
     * @example 10007
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `acceptFriendRequest` when it succeeds. */
export interface AcceptFriendRequestSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `declineFriendRequest` when it is refused, also with HTTP status 200. */
export interface DeclineFriendRequestFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10007 `FriendRequestNotFound`: There is no such friend request, or it has expired.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10007
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `declineFriendRequest` when it succeeds. */
export interface DeclineFriendRequestSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `listFriendIds` when it is refused, also with HTTP status 200. */
export interface ListFriendIdsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listFriendIds` when it succeeds. */
export interface ListFriendIdsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Ids of friends on this page. */
    data: UserId[];
    cursor?: Cursor;
    version?: DataVersion;
    message?: EnvelopeMessage;
}
/** Answer of `listFriendDetails` when it is refused, also with HTTP status 200. */
export interface ListFriendDetailsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listFriendDetails` when it succeeds. */
export interface ListFriendDetailsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** The users, as the acting user sees them. */
    data: Contact[];
    message?: EnvelopeMessage;
}
/** Answer of `getUser` when it is refused, also with HTTP status 200. */
export interface GetUserFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `getUser` when it succeeds. */
export interface GetUserSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Contact;
    message?: EnvelopeMessage;
}
/** Answer of `findUserByUsername` when it is refused, also with HTTP status 200. */
export interface FindUserByUsernameFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `findUserByUsername` when it succeeds. */
export interface FindUserByUsernameSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Contact;
    message?: EnvelopeMessage;
}
/** Answer of `findUserByMobile` when it is refused, also with HTTP status 200. */
export interface FindUserByMobileFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `findUserByMobile` when it succeeds. */
export interface FindUserByMobileSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Contact;
    message?: EnvelopeMessage;
}
/** Answer of `updateFriend` when it is refused, also with HTTP status 200. */
export interface UpdateFriendFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `updateFriend` when it succeeds. */
export interface UpdateFriendSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `removeFriend` when it is refused, also with HTTP status 200. */
export interface RemoveFriendFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `removeFriend` when it succeeds. */
export interface RemoveFriendSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `blockUser` when it is refused, also with HTTP status 200. */
export interface BlockUserFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10006 `UserBlacklisted`: One of the two users has the other on the blacklist.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10006
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `blockUser` when it succeeds. */
export interface BlockUserSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `unblockUser` when it is refused, also with HTTP status 200. */
export interface UnblockUserFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `unblockUser` when it succeeds. */
export interface UnblockUserSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `listBlockedUsers` when it is refused, also with HTTP status 200. */
export interface ListBlockedUsersFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listBlockedUsers` when it succeeds. */
export interface ListBlockedUsersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Ids of blocked users; empty when there are none. */
    data: UserId[];
    message?: EnvelopeMessage;
}
/** Answer of `checkMessagePermission` when it is refused, also with HTTP status 200. */
export interface CheckMessagePermissionFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `checkMessagePermission` when it succeeds. */
export interface CheckMessagePermissionSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Whether the sender may message the receiver. */
    data: boolean;
    message?: EnvelopeMessage;
}
/** Answer of `createGroup` when it is refused, also with HTTP status 200. */
export interface CreateGroupFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20007 `TooManyGroupsInApp`: The app has as many groups as it may have.
     *     - 20008 `TooManyGroupsCreated`: The user has created as many groups as they may.
     *     - 20009 `TooManyGroupsJoined`: A user is in as many groups as they may join.
     *     - 20010 `GroupFull`: The group has as many members as it may have.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20007
     * @example 20008
     * @example 20009
     * @example 20010
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `createGroup` when it succeeds. */
export interface CreateGroupSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Group;
    message?: EnvelopeMessage;
}
/** Answer of `inviteGroupMembers` when it is refused, also with HTTP status 200. */
export interface InviteGroupMembersFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20009 `TooManyGroupsJoined`: A user is in as many groups as they may join.
     *     - 20010 `GroupFull`: The group has as many members as it may have.
     *     - 20011 `GroupMemberRequired`: Only members of the group may do this.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 20016 `KickedTooOften`: The user was removed from the group too often and cannot join it any more.
     *     - 20017 `AlreadyGroupMember`: The user is already a member of the group.
     *     - 20018 `BlockedByGroup`: The user is on the blacklist of the group.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20009
     * @example 20010
     * @example 20011
     * @example 20012
     * @example 20016
     * @example 20017
     * @example 20018
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `inviteGroupMembers` when it succeeds. */
export interface InviteGroupMembersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: MemberResult[];
    message?: EnvelopeMessage;
}
/** Answer of `listGroupMembers` when it is refused, also with HTTP status 200. */
export interface ListGroupMembersFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: Only members of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20011
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listGroupMembers` when it succeeds. */
export interface ListGroupMembersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Members on this page. */
    data: GroupMember[];
    cursor?: Cursor;
    /** Number of members on all pages. */
    total?: Count;
    version?: DataVersion;
    message?: EnvelopeMessage;
}
/** Answer of `destroyGroup` when it is refused, also with HTTP status 200. */
export interface DestroyGroupFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20013 `GroupOwnerRequired`: Only the owner of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20013
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `destroyGroup` when it succeeds. */
export interface DestroyGroupSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `addGroupAdmins` when it is refused, also with HTTP status 200. */
export interface AddGroupAdminsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user that the request names is not a member of the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20013 `GroupOwnerRequired`: Only the owner of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20002
     * @example 20006
     * @example 20013
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `addGroupAdmins` when it succeeds. */
export interface AddGroupAdminsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: MemberResult[];
    message?: EnvelopeMessage;
}
/** Answer of `removeGroupAdmins` when it is refused, also with HTTP status 200. */
export interface RemoveGroupAdminsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user that the request names is not a member of the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20013 `GroupOwnerRequired`: Only the owner of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20002
     * @example 20006
     * @example 20013
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `removeGroupAdmins` when it succeeds. */
export interface RemoveGroupAdminsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: MemberResult[];
    message?: EnvelopeMessage;
}
/** Answer of `listGroupAdmins` when it is refused, also with HTTP status 200. */
export interface ListGroupAdminsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: Only members of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20011
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listGroupAdmins` when it succeeds. */
export interface ListGroupAdminsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Administrators of the group; empty when there are none. */
    data: GroupMember[];
    message?: EnvelopeMessage;
}
/** Answer of `createGroupAnnouncement` when it is refused, also with HTTP status 200. */
export interface CreateGroupAnnouncementFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 20021 `AnnouncementDisabled`: An administrator has disabled the group announcement.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20012
     * @example 20021
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `createGroupAnnouncement` when it succeeds. */
export interface CreateGroupAnnouncementSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: GroupAnnouncement;
    message?: EnvelopeMessage;
}
/** Answer of `getGroupAnnouncement` when it is refused, also with HTTP status 200. */
export interface GetGroupAnnouncementFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: Only members of the group may do this.
     *     - 20020 `AnnouncementNotFound`: The group announcement does not exist.
     *     - 20021 `AnnouncementDisabled`: An administrator has disabled the group announcement.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20011
     * @example 20020
     * @example 20021
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `getGroupAnnouncement` when it succeeds. */
export interface GetGroupAnnouncementSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: GroupAnnouncement;
    message?: EnvelopeMessage;
}
/** Answer of `getLatestGroupAnnouncement` when it is refused, also with HTTP status 200. */
export interface GetLatestGroupAnnouncementFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: Only members of the group may do this.
     *     - 20020 `AnnouncementNotFound`: The group announcement does not exist.
     *     - 20021 `AnnouncementDisabled`: An administrator has disabled the group announcement.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20011
     * @example 20020
     * @example 20021
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `getLatestGroupAnnouncement` when it succeeds. */
export interface GetLatestGroupAnnouncementSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: GroupAnnouncement;
    message?: EnvelopeMessage;
}
/** Answer of `listGroupAnnouncements` when it is refused, also with HTTP status 200. */
export interface ListGroupAnnouncementsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: Only members of the group may do this.
     *     - 20021 `AnnouncementDisabled`: An administrator has disabled the group announcement.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20011
     * @example 20021
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listGroupAnnouncements` when it succeeds. */
export interface ListGroupAnnouncementsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Announcements of the group; empty when there are none. */
    data: GroupAnnouncement[];
    message?: EnvelopeMessage;
}
/** Answer of `deleteGroupAnnouncement` when it is refused, also with HTTP status 200. */
export interface DeleteGroupAnnouncementFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 20020 `AnnouncementNotFound`: The group announcement does not exist.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20012
     * @example 20020
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `deleteGroupAnnouncement` when it succeeds. */
export interface DeleteGroupAnnouncementSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data?: Undocumented;
    message?: EnvelopeMessage;
}
/** Answer of `listGroupApplications` when it is refused, also with HTTP status 200. */
export interface ListGroupApplicationsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listGroupApplications` when it succeeds. */
export interface ListGroupApplicationsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Requests on this page. */
    data: GroupApplication[];
    cursor?: Cursor;
    /** Number of requests on all pages. */
    total?: Count;
    version?: DataVersion;
    message?: EnvelopeMessage;
}
/** Answer of `joinGroup` when it is refused, also with HTTP status 200. */
export interface JoinGroupFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20009 `TooManyGroupsJoined`: A user is in as many groups as they may join.
     *     - 20010 `GroupFull`: The group has as many members as it may have.
     *     - 20016 `KickedTooOften`: The user was removed from the group too often and cannot join it any more.
     *     - 20017 `AlreadyGroupMember`: The user is already a member of the group.
     *     - 20018 `BlockedByGroup`: The user is on the blacklist of the group.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20009
     * @example 20010
     * @example 20016
     * @example 20017
     * @example 20018
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `joinGroup` when it succeeds. */
export interface JoinGroupSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** What became of the acting user's request. */
    data: MemberResult;
    message?: EnvelopeMessage;
}
/** Answer of `answerGroupApplication` when it is refused, also with HTTP status 200. */
export interface AnswerGroupApplicationFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20009 `TooManyGroupsJoined`: A user is in as many groups as they may join.
     *     - 20010 `GroupFull`: The group has as many members as it may have.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 20014 `JoinRequestClosed`: The request to join the group has expired or was already handled.
     *     - 20016 `KickedTooOften`: The user was removed from the group too often and cannot join it any more.
     *     - 20017 `AlreadyGroupMember`: The user is already a member of the group.
     *     - 20018 `BlockedByGroup`: The user is on the blacklist of the group.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20009
     * @example 20010
     * @example 20012
     * @example 20014
     * @example 20016
     * @example 20017
     * @example 20018
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `answerGroupApplication` when it succeeds. */
export interface AnswerGroupApplicationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** What became of the applicant. */
    data: MemberResult;
    message?: EnvelopeMessage;
}
/** Answer of `listGroupInvitations` when it is refused, also with HTTP status 200. */
export interface ListGroupInvitationsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listGroupInvitations` when it succeeds. */
export interface ListGroupInvitationsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Invitations on this page. */
    data: GroupInvitation[];
    cursor?: Cursor;
    /** Number of invitations on all pages. */
    total?: Count;
    version?: DataVersion;
    message?: EnvelopeMessage;
}
/** Answer of `answerGroupInvitation` when it is refused, also with HTTP status 200. */
export interface AnswerGroupInvitationFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20009 `TooManyGroupsJoined`: A user is in as many groups as they may join.
     *     - 20010 `GroupFull`: The group has as many members as it may have.
     *     - 20015 `GroupInvitationClosed`: The invitation to the group has expired or was already answered.
     *     - 20016 `KickedTooOften`: The user was removed from the group too often and cannot join it any more.
     *     - 20017 `AlreadyGroupMember`: The user is already a member of the group.
     *     - 20018 `BlockedByGroup`: The user is on the blacklist of the group.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20009
     * @example 20010
     * @example 20015
     * @example 20016
     * @example 20017
     * @example 20018
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `answerGroupInvitation` when it succeeds. */
export interface AnswerGroupInvitationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `getGroupQrCode` when it is refused, also with HTTP status 200. */
export interface GetGroupQrCodeFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: Only members of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20011
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `getGroupQrCode` when it succeeds. */
export interface GetGroupQrCodeSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: GroupQrCode;
    message?: EnvelopeMessage;
}
/** Answer of `joinGroupByQrCode` when it is refused, also with HTTP status 200. */
export interface JoinGroupByQrCodeFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20009 `TooManyGroupsJoined`: A user is in as many groups as they may join.
     *     - 20010 `GroupFull`: The group has as many members as it may have.
     *     - 20016 `KickedTooOften`: The user was removed from the group too often and cannot join it any more.
     *     - 20017 `AlreadyGroupMember`: The user is already a member of the group.
     *     - 20018 `BlockedByGroup`: The user is on the blacklist of the group.
     *     - 20024 `InvalidGroupQrCode`: The invitation QR code is not valid.
     *     - 20025 `GroupQrCodeExpired`: The invitation QR code has expired.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20009
     * @example 20010
     * @example 20016
     * @example 20017
     * @example 20018
     * @example 20024
     * @example 20025
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `joinGroupByQrCode` when it succeeds. */
export interface JoinGroupByQrCodeSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data?: Undocumented;
    message?: EnvelopeMessage;
}
/** Answer of `removeGroupMembers` when it is refused, also with HTTP status 200. */
export interface RemoveGroupMembersFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user that the request names is not a member of the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20002
     * @example 20006
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `removeGroupMembers` when it succeeds. */
export interface RemoveGroupMembersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: MemberResult[];
    message?: EnvelopeMessage;
}
/** Answer of `leaveGroup` when it is refused, also with HTTP status 200. */
export interface LeaveGroupFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user that the request names is not a member of the group.
     *     - 20004 `OwnerCannotLeave`: The owner cannot leave the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20011 `GroupMemberRequired`: Only members of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20002
     * @example 20004
     * @example 20006
     * @example 20011
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `leaveGroup` when it succeeds. */
export interface LeaveGroupSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `listJoinedGroups` when it is refused, also with HTTP status 200. */
export interface ListJoinedGroupsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listJoinedGroups` when it succeeds. */
export interface ListJoinedGroupsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Ids of the groups; empty when there are none. */
    data: GroupId[];
    message?: EnvelopeMessage;
}
/** Answer of `transferGroup` when it is refused, also with HTTP status 200. */
export interface TransferGroupFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20005 `NewOwnerNotMember`: The group cannot be transferred to somebody who is not a member.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20013 `GroupOwnerRequired`: Only the owner of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20005
     * @example 20006
     * @example 20013
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `transferGroup` when it succeeds. */
export interface TransferGroupSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** What became of the transfer; `user_id` is the new owner. */
    data: MemberResult;
    message?: EnvelopeMessage;
}
/** Answer of `muteGroupMembers` when it is refused, also with HTTP status 200. */
export interface MuteGroupMembersFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user that the request names is not a member of the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20002
     * @example 20006
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `muteGroupMembers` when it succeeds. */
export interface MuteGroupMembersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: MemberResult[];
    message?: EnvelopeMessage;
}
/** Answer of `unmuteGroupMembers` when it is refused, also with HTTP status 200. */
export interface UnmuteGroupMembersFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user that the request names is not a member of the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20002
     * @example 20006
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `unmuteGroupMembers` when it succeeds. */
export interface UnmuteGroupMembersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: MemberResult[];
    message?: EnvelopeMessage;
}
/** Answer of `listMutedGroupMembers` when it is refused, also with HTTP status 200. */
export interface ListMutedGroupMembersFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listMutedGroupMembers` when it succeeds. */
export interface ListMutedGroupMembersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Muted members on this page. */
    data: GroupMember[];
    cursor?: Cursor;
    /** Number of muted members on all pages. */
    total?: Count;
    version?: DataVersion;
    message?: EnvelopeMessage;
}
/** Answer of `muteGroup` when it is refused, also with HTTP status 200. */
export interface MuteGroupFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `muteGroup` when it succeeds. */
export interface MuteGroupSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: GroupMute;
    message?: EnvelopeMessage;
}
/** Answer of `unmuteGroup` when it is refused, also with HTTP status 200. */
export interface UnmuteGroupFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `unmuteGroup` when it succeeds. */
export interface UnmuteGroupSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `blockGroupMembers` when it is refused, also with HTTP status 200. */
export interface BlockGroupMembersFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user that the request names is not a member of the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 20018 `BlockedByGroup`: The user is on the blacklist of the group.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20002
     * @example 20006
     * @example 20012
     * @example 20018
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `blockGroupMembers` when it succeeds. */
export interface BlockGroupMembersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: MemberResult[];
    message?: EnvelopeMessage;
}
/** Answer of `unblockGroupMembers` when it is refused, also with HTTP status 200. */
export interface UnblockGroupMembersFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `unblockGroupMembers` when it succeeds. */
export interface UnblockGroupMembersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: MemberResult[];
    message?: EnvelopeMessage;
}
/** Answer of `listBlockedGroupMembers` when it is refused, also with HTTP status 200. */
export interface ListBlockedGroupMembersFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listBlockedGroupMembers` when it succeeds. */
export interface ListBlockedGroupMembersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Users on this page. */
    data: BlockedGroupMember[];
    cursor?: Cursor;
    /** Number of users on all pages. */
    total?: Count;
    version?: DataVersion;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupDisplayName` when it is refused, also with HTTP status 200. */
export interface SetGroupDisplayNameFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user that the request names is not a member of the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20011 `GroupMemberRequired`: Only members of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20002
     * @example 20006
     * @example 20011
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupDisplayName` when it succeeds. */
export interface SetGroupDisplayNameSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `listGroupDisplayNames` when it is refused, also with HTTP status 200. */
export interface ListGroupDisplayNamesFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user that the request names is not a member of the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20011 `GroupMemberRequired`: Only members of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20002
     * @example 20006
     * @example 20011
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listGroupDisplayNames` when it succeeds. */
export interface ListGroupDisplayNamesSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Members with their name cards. */
    data: GroupMember[];
    message?: EnvelopeMessage;
}
/** Answer of `addGroupFile` when it is refused, also with HTTP status 200. */
export interface AddGroupFileFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20011 `GroupMemberRequired`: Only members of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20011
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `addGroupFile` when it succeeds. */
export interface AddGroupFileSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: GroupFile;
    message?: EnvelopeMessage;
}
/** Answer of `getGroupFile` when it is refused, also with HTTP status 200. */
export interface GetGroupFileFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: Only members of the group may do this.
     *     - 20022 `SharedFileNotFound`: The shared file does not exist in the group.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20011
     * @example 20022
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `getGroupFile` when it succeeds. */
export interface GetGroupFileSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: GroupFile;
    message?: EnvelopeMessage;
}
/** Answer of `listGroupFiles` when it is refused, also with HTTP status 200. */
export interface ListGroupFilesFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: Only members of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20011
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listGroupFiles` when it succeeds. */
export interface ListGroupFilesSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Shared files of the group; empty when there are none. */
    data: GroupFile[];
    message?: EnvelopeMessage;
}
/** Answer of `setGroupFileName` when it is refused, also with HTTP status 200. */
export interface SetGroupFileNameFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20022 `SharedFileNotFound`: The shared file does not exist in the group.
     *     - 20023 `SharedFileForbidden`: The caller may not change this shared file.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20022
     * @example 20023
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupFileName` when it succeeds. */
export interface SetGroupFileNameSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `deleteGroupFiles` when it is refused, also with HTTP status 200. */
export interface DeleteGroupFilesFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20022 `SharedFileNotFound`: The shared file does not exist in the group.
     *     - 20023 `SharedFileForbidden`: The caller may not change this shared file.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20022
     * @example 20023
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `deleteGroupFiles` when it succeeds. */
export interface DeleteGroupFilesSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each file. */
    data: GroupFileResult[];
    message?: EnvelopeMessage;
}
/** Answer of `getGroup` when it is refused, also with HTTP status 200. */
export interface GetGroupFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `getGroup` when it succeeds. */
export interface GetGroupSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Group;
    message?: EnvelopeMessage;
}
/** Answer of `getGroupSettings` when it is refused, also with HTTP status 200. */
export interface GetGroupSettingsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: Only members of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20011
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `getGroupSettings` when it succeeds. */
export interface GetGroupSettingsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Group;
    message?: EnvelopeMessage;
}
/** Answer of `listGroups` when it is refused, also with HTTP status 200. */
export interface ListGroupsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listGroups` when it succeeds. */
export interface ListGroupsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each group. */
    data: GroupBrief[];
    message?: EnvelopeMessage;
}
/** Answer of `listPublicGroups` when it is refused, also with HTTP status 200. */
export interface ListPublicGroupsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listPublicGroups` when it succeeds. */
export interface ListPublicGroupsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Ids of the public groups; empty when there are none. */
    data: GroupId[];
    message?: EnvelopeMessage;
}
/** Answer of `setGroupName` when it is refused, also with HTTP status 200. */
export interface SetGroupNameFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupName` when it succeeds. */
export interface SetGroupNameSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupDescription` when it is refused, also with HTTP status 200. */
export interface SetGroupDescriptionFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupDescription` when it succeeds. */
export interface SetGroupDescriptionSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupAvatar` when it is refused, also with HTTP status 200. */
export interface SetGroupAvatarFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupAvatar` when it succeeds. */
export interface SetGroupAvatarSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupExtension` when it is refused, also with HTTP status 200. */
export interface SetGroupExtensionFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupExtension` when it succeeds. */
export interface SetGroupExtensionSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupMemberInvitation` when it is refused, also with HTTP status 200. */
export interface SetGroupMemberInvitationFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupMemberInvitation` when it succeeds. */
export interface SetGroupMemberInvitationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupMemberModification` when it is refused, also with HTTP status 200. */
export interface SetGroupMemberModificationFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupMemberModification` when it succeeds. */
export interface SetGroupMemberModificationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupReadReceipts` when it is refused, also with HTTP status 200. */
export interface SetGroupReadReceiptsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupReadReceipts` when it succeeds. */
export interface SetGroupReadReceiptsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupMemberInfoHidden` when it is refused, also with HTTP status 200. */
export interface SetGroupMemberInfoHiddenFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupMemberInfoHidden` when it succeeds. */
export interface SetGroupMemberInfoHiddenSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupHistoryVisible` when it is refused, also with HTTP status 200. */
export interface SetGroupHistoryVisibleFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupHistoryVisible` when it succeeds. */
export interface SetGroupHistoryVisibleSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupApplyApproval` when it is refused, also with HTTP status 200. */
export interface SetGroupApplyApprovalFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20006
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupApplyApproval` when it succeeds. */
export interface SetGroupApplyApprovalSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupMuteMode` when it is refused, also with HTTP status 200. */
export interface SetGroupMuteModeFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user that the request names is not a member of the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20011 `GroupMemberRequired`: Only members of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20002
     * @example 20006
     * @example 20011
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupMuteMode` when it succeeds. */
export interface SetGroupMuteModeSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data?: Undocumented;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupPushMode` when it is refused, also with HTTP status 200. */
export interface SetGroupPushModeFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user that the request names is not a member of the group.
     *     - 20003 `InvalidMsgPushMode`: The value of `msg_push_mode` is not allowed.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20011 `GroupMemberRequired`: Only members of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20002
     * @example 20003
     * @example 20006
     * @example 20011
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `setGroupPushMode` when it succeeds. */
export interface SetGroupPushModeSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data?: Undocumented;
    message?: EnvelopeMessage;
}
/** Answer of `sendMessage` when it is refused, also with HTTP status 200. */
export interface SendMessageFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: Only members of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20011
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `sendMessage` when it succeeds. */
export interface SendMessageSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    /** Id of the message, when it had a single target. */
    msg_ids?: MessageId[];
    message?: EnvelopeMessage;
}
/** Answer of `sendSystemNotification` when it is refused, also with HTTP status 200. */
export interface SendSystemNotificationFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `sendSystemNotification` when it succeeds. */
export interface SendSystemNotificationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    /** Id of the notification, when it had a single target. */
    msg_ids?: MessageId[];
    message?: EnvelopeMessage;
}
/** Answer of `broadcastMessage` when it is refused, also with HTTP status 200. */
export interface BroadcastMessageFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `broadcastMessage` when it succeeds. */
export interface BroadcastMessageSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: BroadcastReport;
    message?: EnvelopeMessage;
}
/** Answer of `recallMessage` when it is refused, also with HTTP status 200. */
export interface RecallMessageFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `recallMessage` when it succeeds. */
export interface RecallMessageSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `acknowledgeMessage` when it is refused, also with HTTP status 200. */
export interface AcknowledgeMessageFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `acknowledgeMessage` when it succeeds. */
export interface AcknowledgeMessageSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `listConversations` when it is refused, also with HTTP status 200. */
export interface ListConversationsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listConversations` when it succeeds. */
export interface ListConversationsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Recent conversations; empty when there are none. */
    data: Conversation[];
    message?: EnvelopeMessage;
}
/** Answer of `listConversationMessages` when it is refused, also with HTTP status 200. */
export interface ListConversationMessagesFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20011 `GroupMemberRequired`: Only members of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20011
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listConversationMessages` when it succeeds. */
export interface ListConversationMessagesSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: MessageHistory;
    message?: EnvelopeMessage;
}
/** Answer of `deleteConversation` when it is refused, also with HTTP status 200. */
export interface DeleteConversationFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `deleteConversation` when it succeeds. */
export interface DeleteConversationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: EnvelopeMessage;
}
/** Answer of `sendPushNotification` when it is refused, also with HTTP status 200. */
export interface SendPushNotificationFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 12001 `XiaomiImageUploadFailed`: The push image could not be uploaded to Xiaomi.
     *     - 12002 `PushImageTooLarge`: The push image is 1 MB or larger.
     *     - 12003 `OppoImageUploadFailed`: The push image could not be uploaded to OPPO.
     *     - 12004 `PushImageUnreachable`: The push image cannot be downloaded from its URL.
     *     - 12005 `TooManyPushTargets`: The list of push targets has more than 500 entries.
     *     - 12006 `PushNotEnabled`: Push is not switched on for this app.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 12001
     * @example 12002
     * @example 12003
     * @example 12004
     * @example 12005
     * @example 12006
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `sendPushNotification` when it succeeds. */
export interface SendPushNotificationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** The push task, or `true` where the service does not name it. */
    data: boolean | PushTask;
    message?: EnvelopeMessage;
}
/** Answer of `getPushCertificate` when it is refused, also with HTTP status 200. */
export interface GetPushCertificateFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `getPushCertificate` when it succeeds. */
export interface GetPushCertificateSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: PushCertificate;
    message?: EnvelopeMessage;
}
/** Answer of `listPushTaskStatistics` when it is refused, also with HTTP status 200. */
export interface ListPushTaskStatisticsFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 12006 `PushNotEnabled`: Push is not switched on for this app.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 12006
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `listPushTaskStatistics` when it succeeds. */
export interface ListPushTaskStatisticsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each task. */
    data: PushTaskStatistics[];
    message?: EnvelopeMessage;
}
/** Answer of `createUserTokenById` when it is refused, also with HTTP status 200. */
export interface CreateUserTokenByIdFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 30021 `InvalidLicense`: The licence of the app is not valid.
     *     - 30022 `LicenseExpired`: The licence of the app has expired.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 20000
     * @example 30021
     * @example 30022
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `createUserTokenById` when it succeeds. */
export interface CreateUserTokenByIdSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: UserToken;
    message?: EnvelopeMessage;
}
/** Answer of `createUserTokenByUsername` when it is refused, also with HTTP status 200. */
export interface CreateUserTokenByUsernameFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 30021 `InvalidLicense`: The licence of the app is not valid.
     *     - 30022 `LicenseExpired`: The licence of the app has expired.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 20000
     * @example 30021
     * @example 30022
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `createUserTokenByUsername` when it succeeds. */
export interface CreateUserTokenByUsernameSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: UserToken;
    message?: EnvelopeMessage;
}
/** Answer of `createUserTokenByLogin` when it is refused, also with HTTP status 200. */
export interface CreateUserTokenByLoginFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 30021 `InvalidLicense`: The licence of the app is not valid.
     *     - 30022 `LicenseExpired`: The licence of the app has expired.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 20000
     * @example 30021
     * @example 30022
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `createUserTokenByLogin` when it succeeds. */
export interface CreateUserTokenByLoginSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: UserToken;
    message?: EnvelopeMessage;
}
/** Answer of `sendAiMessage` when it is refused, also with HTTP status 200. */
export interface SendAiMessageFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: Only members of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20011
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `sendAiMessage` when it succeeds. */
export interface SendAiMessageSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: AiReply;
    message?: EnvelopeMessage;
}
/** Answer of `getUserAvatarUploadUrl` when it is refused, also with HTTP status 200. */
export interface GetUserAvatarUploadUrlFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10009 `ObjectStorageFailure`: The object storage behind the service failed.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10009
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `getUserAvatarUploadUrl` when it succeeds. */
export interface GetUserAvatarUploadUrlSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: FileUpload;
    message?: EnvelopeMessage;
}
/** Answer of `getGroupAvatarUploadUrl` when it is refused, also with HTTP status 200. */
export interface GetGroupAvatarUploadUrlFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10009 `ObjectStorageFailure`: The object storage behind the service failed.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20012 `GroupAdminRequired`: Only administrators of the group may do this.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10009
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 20012
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `getGroupAvatarUploadUrl` when it succeeds. */
export interface GetGroupAvatarUploadUrlSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: FileUpload;
    message?: EnvelopeMessage;
}
/** Answer of `getChatFileUploadUrl` when it is refused, also with HTTP status 200. */
export interface GetChatFileUploadUrlFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10009 `ObjectStorageFailure`: The object storage behind the service failed.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10009
     * @example 10010
     * @example 20000
     * @example 20001
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `getChatFileUploadUrl` when it succeeds. */
export interface GetChatFileUploadUrlSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: FileUpload;
    message?: EnvelopeMessage;
}
/** Answer of `getForwardedFileUrl` when it is refused, also with HTTP status 200. */
export interface GetForwardedFileUrlFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10009 `ObjectStorageFailure`: The object storage behind the service failed.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10009
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `getForwardedFileUrl` when it succeeds. */
export interface GetForwardedFileUrlSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Download URL for the new receiver. */
    data: string;
    message?: EnvelopeMessage;
}
/** Answer of `downloadAvatar` when it is refused, also with HTTP status 200. */
export interface DownloadAvatarFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10009 `ObjectStorageFailure`: The object storage behind the service failed.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10009
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Answer of `downloadChatFile` when it is refused, also with HTTP status 200. */
export interface DownloadChatFileFailure {
    /**
     * Error code. Documented for this operation, though others may come:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10009 `ObjectStorageFailure`: The object storage behind the service failed.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 10003
     * @example 10008
     * @example 10009
     * @example 10010
     * @example 20000
     * @example 40000
     */
    code: number;
    message?: EnvelopeMessage;
}
/** Input of `acceptFriendRequest`: Accept a friend request. */
export interface AcceptFriendRequestInput {
    /** The user whose request is accepted. Not the acting user, whom the header of the same name may give. */
    user_id: UserId;
}
export type AcceptFriendRequestResult = Done;
/** Input of `acknowledgeMessage`: Acknowledge a message. */
export interface AcknowledgeMessageInput {
    /** The conversation, by the id of the other user or of the group. */
    conversation_id?: UserOrGroupId;
    /** The message that was read. A string of digits in TypeScript. */
    msg_id?: MessageId;
    /** The device on which it was read, as `listDevices` gives it. */
    device_sn?: DeviceSn;
}
export type AcknowledgeMessageResult = Done;
/** Input of `addFriends`: Add friends. */
export interface AddFriendsInput {
    /** Ids of the users to add. */
    list: readonly UserId[];
}
export type AddFriendsResult = Done;
/** Input of `addGroupAdmins`: Make members administrators. */
export interface AddGroupAdminsInput {
    group_id: GroupId;
    /** Members to make administrators. */
    user_list: readonly UserId[];
}
/** One entry for each user. */
export type AddGroupAdminsResult = MemberResult[];
/** Input of `addGroupFile`: Share a file in a group. */
export interface AddGroupFileInput {
    group_id: GroupId;
    /** Name under which the file is shown. */
    name: string;
    /** Size of the file in bytes. */
    size: Count;
    /** Where the file can be downloaded: the `download_url` of its upload. */
    url: string;
    /** Kind of file, in a word of your own such as its extension. */
    type?: string;
}
export type AddGroupFileResult = GroupFile;
/** Input of `addPushTags`: Add push tags to a user. */
export interface AddPushTagsInput {
    /** Tags to add. */
    tags: readonly PushTag[];
}
export type AddPushTagsResult = Done;
/** Input of `answerGroupApplication`: Answer a request to join a group. */
export interface AnswerGroupApplicationInput {
    group_id: GroupId;
    /** The applicant. */
    user_id: UserId;
    /** `true` lets the applicant in, `false` turns them down. */
    approval: boolean;
}
/** What became of the applicant. */
export type AnswerGroupApplicationResult = MemberResult;
/** Input of `answerGroupInvitation`: Answer an invitation to a group. */
export interface AnswerGroupInvitationInput {
    group_id: GroupId;
    /** The invited user, so with a user token the caller's own id. The vendor's own clients disagree: its web client sends the invited user, its native SDKs name the inviting one. */
    user_id: UserId;
    /** `true` accepts, `false` declines. */
    approval: boolean;
}
export type AnswerGroupInvitationResult = Done;
/** Input of `bindDeviceToken`: Bind the push token of a device. */
export interface BindDeviceTokenInput {
    device_sn: DeviceSn;
    /** Token that the push channel of the vendor gave the device. */
    device_token: string;
    /** Name of the push certificate, as the console shows it. */
    notifier_name: string;
}
export type BindDeviceTokenResult = Done;
/** Input of `bindPushAlias`: Bind a push alias. */
export interface BindPushAliasInput {
    /** The alias. */
    alias: string;
    /** Push token of the device in the Lanying push service. */
    push_token?: string;
}
export type BindPushAliasResult = Done;
/** Input of `blockGroupMembers`: Put users on the blacklist of a group. */
export interface BlockGroupMembersInput {
    group_id: GroupId;
    /** Users to put on the blacklist. */
    user_list: readonly UserId[];
}
/** One entry for each user. */
export type BlockGroupMembersResult = MemberResult[];
/** Input of `blockUser`: Block a user. */
export interface BlockUserInput {
    /** The user to block. Not the acting user, whom the header of the same name may give. */
    user_id: UserId;
}
export type BlockUserResult = Done;
/** Input of `broadcastMessage`: Broadcast a message. */
export interface BroadcastMessageInput {
    /**
     * Always 1, users. Groups cannot be broadcast to.
     * @constant
     */
    type: 1;
    content_type: BroadcastContentType;
    /** Text of the message. */
    content?: string;
    /** Description of the attached media, as JSON text, as in `sendMessage`. */
    attachment?: AttachmentJson;
    /** Custom data of your own, as JSON text, as in `sendMessage`. */
    ext?: JsonText;
    /** Data for the client SDK, as JSON text, as in `sendMessage`. */
    config?: JsonText;
}
export type BroadcastMessageResult = BroadcastReport;
/** Input of `changePassword`: Change a password, given the old one. */
export interface ChangePasswordInput {
    /** The password until now. */
    old_password: Password;
    /** The password from now on. */
    new_password: Password;
}
export type ChangePasswordResult = Done;
/** Input of `checkMessagePermission`: Check whether a user may message another. */
export interface CheckMessagePermissionInput {
    /** The user who wants to send. */
    user_id: UserId;
    /** The user who would receive. */
    roster_id: UserId;
}
/** Whether the sender may message the receiver. */
export type CheckMessagePermissionResult = boolean;
/** Input of `createGroup`: Create a group. */
export interface CreateGroupInput {
    /** Name of the group. */
    name: string;
    /** What the group is about. */
    description?: string;
    /** Kind of group. A private group when absent. */
    type?: GroupType;
    /** URL of the group's picture. */
    avatar?: string;
    /** Users to invite at once. */
    user_list?: readonly UserId[];
}
export type CreateGroupResult = Group;
/** Input of `createGroupAnnouncement`: Publish a group announcement. */
export interface CreateGroupAnnouncementInput {
    group_id: GroupId;
    /** Headline of the announcement. */
    title: string;
    /** Text of the announcement. */
    content: string;
}
export type CreateGroupAnnouncementResult = GroupAnnouncement;
/** Input of `createUserTokenById`: Create a user token from a user id. */
export interface CreateUserTokenByIdInput {
    /** The user who signs in. */
    user_id: UserId;
    password: Password;
    device_guid?: DeviceGuid;
}
export type CreateUserTokenByIdResult = UserToken;
/** Input of `createUserTokenByLogin`: Create a user token from a login name. */
export interface CreateUserTokenByLoginInput {
    /** Username, mobile number or e-mail address. */
    login_name: string;
    password: Password;
    device_guid?: DeviceGuid;
}
export type CreateUserTokenByLoginResult = UserToken;
/** Input of `createUserTokenByUsername`: Create a user token from a username. */
export interface CreateUserTokenByUsernameInput {
    /** Username, as it was registered. */
    name: string;
    password: Password;
    device_guid?: DeviceGuid;
}
export type CreateUserTokenByUsernameResult = UserToken;
/** Input of `declineFriendRequest`: Decline a friend request. */
export interface DeclineFriendRequestInput {
    /** The user whose request is declined. */
    user_id: UserId;
    /** Text that says why. */
    reason?: string;
}
export type DeclineFriendRequestResult = Done;
/** Input of `deleteConversation`: Delete a conversation. */
export interface DeleteConversationInput {
    /** The conversation, by the id of the other user or of the group. */
    conversation_id: UserOrGroupId;
}
export type DeleteConversationResult = Done;
/** Input of `deleteGroupAnnouncement`: Delete a group announcement. */
export interface DeleteGroupAnnouncementInput {
    /** The group that the announcement belongs to. */
    group_id: GroupId;
    /** The announcement to delete. */
    announcement_id: GroupAnnouncementId;
}
export type DeleteGroupAnnouncementResult = Undocumented;
/** Input of `deleteGroupFiles`: Delete shared files of a group. */
export interface DeleteGroupFilesInput {
    group_id: GroupId;
    /** Files to delete. */
    file_list: readonly GroupFileId[];
}
/** One entry for each file. */
export type DeleteGroupFilesResult = GroupFileResult[];
/** Input of `deleteUser`: Delete a user. */
export interface DeleteUserInput {
    /** Password of the user. Needed with a user token, not with an admin token. */
    password?: Password;
}
export type DeleteUserResult = Done;
/** Input of `destroyGroup`: Disband a group. */
export interface DestroyGroupInput {
    /** The group to disband. */
    group_id: GroupId;
}
export type DestroyGroupResult = Done;
/** Input of `disableUsers`: Disable users. */
export interface DisableUsersInput {
    /** Users to disable. */
    list: readonly UserId[];
}
export type DisableUsersResult = Done;
/** Input of `downloadAvatar`: Download a picture. */
export interface DownloadAvatarInput {
    /** Name of the picture in the object storage. It is a part of its download URL. */
    object_name: string;
    /**
     * Which form of the file is wanted.
     * @default 1
     */
    image_type?: ImageType;
    /**
     * Who makes the smaller image, with `image_type` 2.
     * @default 1
     */
    thumbnail_strategy?: ThumbnailStrategy;
    /**
     * Format: double
     * Width of the smaller image. The unit is not documented, presumably pixels.
     */
    w?: number;
    /**
     * Format: double
     * Height of the smaller image. The unit is not documented, presumably pixels.
     */
    h?: number;
    /** Token for the file service, the `store_token` that comes with the token of a user. */
    store_token?: string;
    /** Signature that the chat SDK makes. No document says how; leave it out. */
    sdk_sign?: string;
}
/** Format: binary */
export type DownloadAvatarResult = Blob;
/** Input of `downloadChatFile`: Download a chat file. */
export interface DownloadChatFileInput {
    /** The file, by the signature in its URL. */
    file_sign: FileSignature;
    /**
     * Format of a voice message.
     * @default amr
     */
    format?: AudioFormat;
    /**
     * Kind of client that downloads.
     * @default
     */
    source?: DownloadSource;
    /**
     * Which form of the file is wanted.
     * @default 1
     */
    image_type?: ImageType;
    /**
     * Who makes the smaller image, with `image_type` 2.
     * @default 1
     */
    thumbnail_strategy?: ThumbnailStrategy;
    /**
     * Format: double
     * Width of the smaller image. The unit is not documented, presumably pixels.
     */
    w?: number;
    /**
     * Format: double
     * Height of the smaller image. The unit is not documented, presumably pixels.
     */
    h?: number;
    /** Token for the file service, the `store_token` that comes with the token of a user. */
    store_token?: string;
    /** Signature that the chat SDK makes. No document says how; leave it out. */
    sdk_sign?: string;
}
/** Format: binary */
export type DownloadChatFileResult = Blob;
/** Input of `enableUsers`: Enable users again. */
export interface EnableUsersInput {
    /** Users to enable. */
    list: readonly UserId[];
}
export type EnableUsersResult = Done;
/** Input of `findUserByMobile`: Find a user by mobile number. */
export interface FindUserByMobileInput {
    /** Mobile phone number. Encode the `+` of other regions than mainland China as `%2B`; the client does so. */
    mobile: MobileNumber;
}
export type FindUserByMobileResult = Contact;
/** Input of `findUserByUsername`: Find a user by username. */
export interface FindUserByUsernameInput {
    /** Username, as it was registered. */
    username: string;
}
export type FindUserByUsernameResult = Contact;
/** Input of `getChatFileUploadUrl`: Get the URL for uploading a chat file. */
export interface GetChatFileUploadUrlInput {
    /** What the file is for, and its kind of media. */
    file_type: FileType;
    /** The user or the group that receives the file. */
    to_id: UserOrGroupId;
    /** Whether `to_id` is a user or a group. */
    to_type?: MessageTargetType;
}
export type GetChatFileUploadUrlResult = FileUpload;
/** Input of `getForwardedFileUrl`: Get the URL of a forwarded file. */
export interface GetForwardedFileUrlInput {
    /** The file, by the signature in its present URL. */
    file_sign: FileSignature;
    /** The user or the group that the file is forwarded to. */
    to_id: UserOrGroupId;
    /** Whether `to_id` is a user or a group. */
    to_type?: MessageTargetType;
}
/** Download URL for the new receiver. */
export type GetForwardedFileUrlResult = string;
/** Input of `getGroup`: Get a group. */
export interface GetGroupInput {
    /** The group that is wanted. */
    group_id: GroupId;
}
export type GetGroupResult = Group;
/** Input of `getGroupAnnouncement`: Get a group announcement. */
export interface GetGroupAnnouncementInput {
    /** The group that the announcement belongs to. */
    group_id: GroupId;
    /** The announcement that is wanted. */
    announcement_id: GroupAnnouncementId;
}
export type GetGroupAnnouncementResult = GroupAnnouncement;
/** Input of `getGroupAvatarUploadUrl`: Get the URL for uploading a group picture. */
export interface GetGroupAvatarUploadUrlInput {
    /** The group whose picture is uploaded. */
    group_id: GroupId;
}
export type GetGroupAvatarUploadUrlResult = FileUpload;
/** Input of `getGroupFile`: Get a shared file of a group. */
export interface GetGroupFileInput {
    /** The group in which the file is shared. */
    group_id: GroupId;
    /** The file that is wanted. */
    file_id: GroupFileId;
}
export type GetGroupFileResult = GroupFile;
/** Input of `getGroupQrCode`: Get the QR code of a group. */
export interface GetGroupQrCodeInput {
    /** The group to join by the code. */
    group_id: GroupId;
}
export type GetGroupQrCodeResult = GroupQrCode;
/** Input of `getGroupSettings`: Get the settings of a group. */
export interface GetGroupSettingsInput {
    /** The group whose settings are wanted. */
    group_id: GroupId;
}
export type GetGroupSettingsResult = Group;
/** Input of `getLatestGroupAnnouncement`: Get the latest group announcement. */
export interface GetLatestGroupAnnouncementInput {
    /** The group whose latest announcement is wanted. */
    group_id: GroupId;
}
export type GetLatestGroupAnnouncementResult = GroupAnnouncement;
/** Input of `getOnlineStatus`: Get whether a user is online. */
export type GetOnlineStatusInput = Record<string, never>;
export type GetOnlineStatusResult = OnlineStatus;
/** Input of `getProfile`: Get the profile of a user. */
export type GetProfileInput = Record<string, never>;
export type GetProfileResult = UserProfile;
/** Input of `getPushCertificate`: Get a push certificate. */
export interface GetPushCertificateInput {
    /** The push service. */
    provider: PushProvider;
    /**
     * Environment of the certificate.
     * @default 1
     */
    environment?: PushEnvironment;
}
export type GetPushCertificateResult = PushCertificate;
/** Input of `getSettings`: Get the settings of a user. */
export type GetSettingsInput = Record<string, never>;
export type GetSettingsResult = UserSettings;
/** Input of `getUser`: Get a user. */
export interface GetUserInput {
    /** The user wanted. Not the acting user, whom the header of the same name may give. */
    user_id: UserId;
}
export type GetUserResult = Contact;
/** Input of `getUserAvatarUploadUrl`: Get the URL for uploading a user picture. */
export type GetUserAvatarUploadUrlInput = Record<string, never>;
export type GetUserAvatarUploadUrlResult = FileUpload;
/** Input of `inviteGroupMembers`: Invite users to a group. */
export interface InviteGroupMembersInput {
    group_id: GroupId;
    /** Users to invite. */
    user_list: readonly UserId[];
    /** Text that the invited users see. */
    reason?: string;
}
/** One entry for each user. */
export type InviteGroupMembersResult = MemberResult[];
/** Input of `joinGroup`: Ask to join a group. */
export interface JoinGroupInput {
    group_id: GroupId;
    /** What the administrators of the group see with the request. */
    reason?: string;
}
/** What became of the acting user's request. */
export type JoinGroupResult = MemberResult;
/** Input of `joinGroupByQrCode`: Join a group by QR code. */
export interface JoinGroupByQrCodeInput {
    /** The text of the code, unchanged, as `getGroupQrCode` answers it. */
    qr_info: string;
}
export type JoinGroupByQrCodeResult = Undocumented;
/** Input of `kickDevice`: Sign a device out. */
export interface KickDeviceInput {
    /** The device to sign out; every device of the user when absent. */
    device_sn?: DeviceSn;
}
export type KickDeviceResult = Done;
/** Input of `leaveGroup`: Leave a group. */
export interface LeaveGroupInput {
    /** The group to leave. */
    group_id: GroupId;
}
export type LeaveGroupResult = Done;
/** Input of `listBlockedGroupMembers`: List the blacklist of a group. */
export interface ListBlockedGroupMembersInput {
    /** The group whose blacklist is wanted. */
    group_id: GroupId;
    /** Cursor of the previous page; leave it out for the first. */
    cursor?: Cursor;
    /**
     * Number of users on a page.
     * @default 1000
     */
    limit?: number;
    /**
     * Version of the list that you already have. Reserved.
     * @default 0
     */
    version?: DataVersion;
}
export interface ListBlockedGroupMembersResult {
    /** Users on this page. */
    data: BlockedGroupMember[];
    cursor?: Cursor;
    /** Number of users on all pages. */
    total?: Count;
    version?: DataVersion;
}
/** Input of `listBlockedUsers`: List blocked users. */
export type ListBlockedUsersInput = Record<string, never>;
/** Ids of blocked users; empty when there are none. */
export type ListBlockedUsersResult = UserId[];
/** Input of `listConversationMessages`: List messages of a conversation. */
export interface ListConversationMessagesInput {
    /** The conversation, by the id of the other user or of the group. */
    opposite_id: UserOrGroupId;
    /** The message to begin with, going towards older ones; 0 means the newest. A string of digits in TypeScript. */
    msg_id_start: MessageId;
    /** Number of messages wanted. */
    limit: number;
}
export type ListConversationMessagesResult = MessageHistory;
/** Input of `listConversations`: List conversations. */
export type ListConversationsInput = Record<string, never>;
/** Recent conversations; empty when there are none. */
export type ListConversationsResult = Conversation[];
/** Input of `listDevices`: List the devices of a user. */
export type ListDevicesInput = Record<string, never>;
export interface ListDevicesResult {
    /** Devices of the user; empty when there are none. */
    data: Device[];
    /** Not to be used: the operation does not take a cursor. */
    cursor?: string;
    version?: DataVersion;
}
/** Input of `listFriendDetails`: List details of friends. */
export interface ListFriendDetailsInput {
    /** Ids of the users wanted. */
    list: readonly UserId[];
}
/** The users, as the acting user sees them. */
export type ListFriendDetailsResult = Contact[];
/** Input of `listFriendIds`: List friend ids. */
export interface ListFriendIdsInput {
    /** Cursor of the previous page; leave it out for the first. */
    cursor?: Cursor;
    /** Number of ids on a page. The default is not documented. */
    limit?: number;
}
export interface ListFriendIdsResult {
    /** Ids of friends on this page. */
    data: UserId[];
    cursor?: Cursor;
    version?: DataVersion;
}
/** Input of `listFriendRequests`: List friend requests. */
export interface ListFriendRequestsInput {
    /** Cursor of the previous page; leave it out for the first. */
    cursor?: Cursor;
    /** Number of requests on a page. The default is not documented. */
    limit?: number;
}
export interface ListFriendRequestsResult {
    /** Requests on this page. */
    data: FriendRequest[];
    cursor?: Cursor;
    version?: DataVersion;
}
/** Input of `listFriends`: List friends. */
export type ListFriendsInput = Record<string, never>;
/** Friends of the user; empty when there are none. */
export type ListFriendsResult = Friend[];
/** Input of `listGroupAdmins`: List the administrators of a group. */
export interface ListGroupAdminsInput {
    /** The group whose administrators are wanted. */
    group_id: GroupId;
}
/** Administrators of the group; empty when there are none. */
export type ListGroupAdminsResult = GroupMember[];
/** Input of `listGroupAnnouncements`: List group announcements. */
export interface ListGroupAnnouncementsInput {
    /** The group whose announcements are wanted. */
    group_id: GroupId;
}
/** Announcements of the group; empty when there are none. */
export type ListGroupAnnouncementsResult = GroupAnnouncement[];
/** Input of `listGroupApplications`: List requests to join groups. */
export interface ListGroupApplicationsInput {
    /** Cursor of the previous page; leave it out for the first. */
    cursor?: Cursor;
    /**
     * Number of requests on a page.
     * @default 100
     */
    limit?: number;
    /**
     * Version of the list that you already have. Reserved.
     * @default 0
     */
    version?: DataVersion;
    /** Groups whose requests are wanted. */
    group_list: readonly GroupId[];
}
export interface ListGroupApplicationsResult {
    /** Requests on this page. */
    data: GroupApplication[];
    cursor?: Cursor;
    /** Number of requests on all pages. */
    total?: Count;
    version?: DataVersion;
}
/** Input of `listGroupDisplayNames`: List name cards of group members. */
export interface ListGroupDisplayNamesInput {
    group_id: GroupId;
    /** Members whose name cards are wanted. */
    user_list: readonly UserId[];
}
/** Members with their name cards. */
export type ListGroupDisplayNamesResult = GroupMember[];
/** Input of `listGroupFiles`: List shared files of a group. */
export interface ListGroupFilesInput {
    /** The group whose shared files are wanted. */
    group_id: GroupId;
}
/** Shared files of the group; empty when there are none. */
export type ListGroupFilesResult = GroupFile[];
/** Input of `listGroupInvitations`: List invitations to groups. */
export interface ListGroupInvitationsInput {
    /** Cursor of the previous page; leave it out for the first. */
    cursor?: Cursor;
    /**
     * Number of invitations on a page.
     * @default 100
     */
    limit?: number;
    /**
     * Version of the list that you already have. Reserved.
     * @default 0
     */
    version?: DataVersion;
}
export interface ListGroupInvitationsResult {
    /** Invitations on this page. */
    data: GroupInvitation[];
    cursor?: Cursor;
    /** Number of invitations on all pages. */
    total?: Count;
    version?: DataVersion;
}
/** Input of `listGroupMembers`: List group members. */
export interface ListGroupMembersInput {
    /** The group whose members are wanted. */
    group_id: GroupId;
    /** Cursor of the previous page; leave it out for the first. */
    cursor?: Cursor;
    /**
     * Number of members on a page.
     * @default 1000
     */
    limit?: number;
    /**
     * Version of the list that you already have. Reserved.
     * @default 0
     */
    version?: DataVersion;
}
export interface ListGroupMembersResult {
    /** Members on this page. */
    data: GroupMember[];
    cursor?: Cursor;
    /** Number of members on all pages. */
    total?: Count;
    version?: DataVersion;
}
/** Input of `listGroups`: List groups by id. */
export interface ListGroupsInput {
    /** Groups that are wanted. */
    group_list: readonly GroupId[];
}
/** One entry for each group. */
export type ListGroupsResult = GroupBrief[];
/** Input of `listJoinedGroups`: List the groups of a user. */
export type ListJoinedGroupsInput = Record<string, never>;
/** Ids of the groups; empty when there are none. */
export type ListJoinedGroupsResult = GroupId[];
/** Input of `listMutedGroupMembers`: List muted group members. */
export interface ListMutedGroupMembersInput {
    /** The group whose muted members are wanted. */
    group_id: GroupId;
    /** Cursor of the previous page; leave it out for the first. */
    cursor?: Cursor;
    /**
     * Number of members on a page.
     * @default 1000
     */
    limit?: number;
    /**
     * Version of the list that you already have. Reserved.
     * @default 0
     */
    version?: DataVersion;
}
export interface ListMutedGroupMembersResult {
    /** Muted members on this page. */
    data: GroupMember[];
    cursor?: Cursor;
    /** Number of muted members on all pages. */
    total?: Count;
    version?: DataVersion;
}
/** Input of `listPinnedConversations`: List pinned conversations. */
export type ListPinnedConversationsInput = Record<string, never>;
export type ListPinnedConversationsResult = PinnedConversations;
/** Input of `listPublicGroups`: List public groups. */
export type ListPublicGroupsInput = Record<string, never>;
/** Ids of the public groups; empty when there are none. */
export type ListPublicGroupsResult = GroupId[];
/** Input of `listPushTags`: List the push tags of a user. */
export type ListPushTagsInput = Record<string, never>;
/** Tags of the user; empty when there are none. */
export type ListPushTagsResult = PushTag[];
/** Input of `listPushTaskStatistics`: List statistics of push tasks. */
export interface ListPushTaskStatisticsInput {
    /** Ids of the push tasks. */
    list: readonly TaskId[];
}
/** One entry for each task. */
export type ListPushTaskStatisticsResult = PushTaskStatistics[];
/** Input of `listUsers`: List the users of the app. */
export interface ListUsersInput {
    /**
     * Number of the page, from 1.
     * @default 1
     */
    page_num?: number;
    /**
     * Number of users on a page, at most 200.
     * @default 50
     */
    page_size?: number;
}
/** Users on this page. */
export type ListUsersResult = UserAccount[];
/** Input of `muteGroup`: Mute a whole group. */
export interface MuteGroupInput {
    group_id: GroupId;
    duration: MuteDuration;
}
export type MuteGroupResult = GroupMute;
/** Input of `muteGroupMembers`: Mute members of a group. */
export interface MuteGroupMembersInput {
    group_id: GroupId;
    /** Members to mute. */
    user_list: readonly UserId[];
    duration: MuteDuration;
}
/** One entry for each user. */
export type MuteGroupMembersResult = MemberResult[];
/** Input of `pinConversation`: Pin a conversation. */
export interface PinConversationInput {
    /** The other user, or the group. */
    conversation_id: UserOrGroupId;
}
export type PinConversationResult = Done;
/** Input of `recallMessage`: Recall a message. */
export interface RecallMessageInput {
    /** The conversation that the message is in, by the id of the other user or of the group. */
    conversation_id: UserOrGroupId;
    /** The message to recall. A string of digits in TypeScript, an integer on the wire. */
    msg_id: MessageId;
}
export type RecallMessageResult = Done;
/** Input of `registerPushUser`: Register a user for pushes. */
export interface RegisterPushUserInput {
    username: Username;
    password: Password;
    /** Name of your own under which `sendPushNotification` finds the user. */
    alias?: string;
    /** Push token of the device in the Lanying push service. */
    push_token?: string;
    /** Id of the device. */
    device_guid?: string;
    /** Signature. No document says how it is made. */
    sign?: string;
}
export type RegisterPushUserResult = UserSettings;
/** Input of `registerUser`: Register a user. */
export interface RegisterUserInput {
    username: Username;
    password: Password;
}
export type RegisterUserResult = UserSettings;
/** Input of `registerUsers`: Register several users. */
export interface RegisterUsersInput {
    /** The users to create. */
    list: readonly {
        username: Username;
        password: Password;
    }[];
}
/** One entry for each user. */
export type RegisterUsersResult = RegistrationResult[];
/** Input of `removeAllPushTags`: Remove all push tags from a user. */
export type RemoveAllPushTagsInput = Record<string, never>;
export type RemoveAllPushTagsResult = Done;
/** Input of `removeDevice`: Remove a device of a user. */
export interface RemoveDeviceInput {
    /** The device to remove. */
    device_sn: DeviceSn;
}
export type RemoveDeviceResult = Done;
/** Input of `removeFriend`: Remove a friend. */
export interface RemoveFriendInput {
    /** The friend to remove. Not the acting user, whom the header of the same name may give. */
    user_id: UserId;
}
export type RemoveFriendResult = Done;
/** Input of `removeGroupAdmins`: Take the administrator role from members. */
export interface RemoveGroupAdminsInput {
    group_id: GroupId;
    /** Administrators to turn back into ordinary members. */
    user_list: readonly UserId[];
}
/** One entry for each user. */
export type RemoveGroupAdminsResult = MemberResult[];
/** Input of `removeGroupMembers`: Remove members from a group. */
export interface RemoveGroupMembersInput {
    group_id: GroupId;
    /** Members to remove. */
    user_list: readonly UserId[];
}
/** One entry for each user. */
export type RemoveGroupMembersResult = MemberResult[];
/** Input of `removePushTags`: Remove push tags from a user. */
export interface RemovePushTagsInput {
    /** Tags to remove. */
    tags: readonly PushTag[];
}
export type RemovePushTagsResult = Done;
/** Input of `requestFriend`: Request a friend. */
export interface RequestFriendInput {
    /** The user who is asked. */
    user_id: UserId;
    reason?: FriendRequestReason;
    /** Name that the caller gives to the new friend. Only the caller sees it. */
    alias?: FriendAlias;
    /** Answer to the `auth_question` of that user, with `auth_mode` 2. */
    auth_answer?: string;
}
export type RequestFriendResult = Done;
/** Input of `requestFriends`: Request several friends. */
export interface RequestFriendsInput {
    /** One entry for each user. */
    body: readonly {
        /** The user who is asked. */
        user_id: UserId;
        reason?: FriendRequestReason;
        /** Name that the caller gives to the new friend. Only the caller sees it. */
        alias?: FriendAlias;
    }[];
}
export type RequestFriendsResult = FriendRequestOutcome;
/** Input of `sendAiMessage`: Send a message to an AI. */
export interface SendAiMessageInput {
    /** Receivers. Either users or groups, as `type` says, not a mixture. */
    targets: readonly UserOrGroupId[];
    type: MessageTargetType;
    content_type: MessageContentType;
    /** Text of the message. May be empty, for example in a read receipt. */
    content: string;
    /** The user that the message comes from. */
    from_user_id?: UserId;
    /** Description of the attached media, as JSON text. Needed for images, voice, video, files and locations. */
    attachment?: AttachmentJson;
    /** Custom data of your own, as JSON text. */
    ext?: JsonText;
    /** Data for the client SDK, as JSON text. Leave it out unless the SDK's documentation asks for it. */
    config?: JsonText;
    /** The earlier message that a read receipt, recall, append or replacement refers to. A string of digits in TypeScript, an integer on the wire. */
    related_mid?: MessageId;
    /**
     * Deliver only to users who are online now.
     * @default false
     */
    online_only?: boolean;
    transaction_id?: TransactionId;
}
export type SendAiMessageResult = AiReply;
/** Input of `sendMessage`: Send a message. */
export interface SendMessageInput {
    /** Receivers. Either users or groups, as `type` says, not a mixture. */
    targets: readonly UserOrGroupId[];
    type: MessageTargetType;
    content_type: MessageContentType;
    /** Text of the message. May be empty, for example in a read receipt. */
    content: string;
    /** The user that the message comes from. */
    from_user_id?: UserId;
    /** Description of the attached media, as JSON text. Needed for images, voice, video, files and locations. */
    attachment?: AttachmentJson;
    /** Custom data of your own, as JSON text. */
    ext?: JsonText;
    /** Data for the client SDK, as JSON text. Leave it out unless the SDK's documentation asks for it. */
    config?: JsonText;
    /** The earlier message that a read receipt, recall, append or replacement refers to. A string of digits in TypeScript, an integer on the wire. */
    related_mid?: MessageId;
    /**
     * Deliver only to users who are online now.
     * @default false
     */
    online_only?: boolean;
    transaction_id?: TransactionId;
}
export interface SendMessageResult {
    data: Done;
    /** Id of the message, when it had a single target. */
    msg_ids?: MessageId[];
}
/** Input of `sendPushNotification`: Send a push notification. */
export interface SendPushNotificationInput {
    audience: PushAudience;
    message: PushMessage;
    setting?: PushSetting;
}
/** The push task, or `true` where the service does not name it. */
export type SendPushNotificationResult = boolean | PushTask;
/** Input of `sendSystemNotification`: Send a system notification. */
export interface SendSystemNotificationInput {
    /** Receivers. Either users or groups, as `type` says, not a mixture. */
    targets: readonly UserOrGroupId[];
    type: MessageTargetType;
    content_type: MessageContentType;
    /** Text of the message. May be empty, for example in a read receipt. */
    content: string;
    /** The user that the message comes from. */
    from_user_id?: UserId;
    /** Description of the attached media, as JSON text. Needed for images, voice, video, files and locations. */
    attachment?: AttachmentJson;
    /** Custom data of your own, as JSON text. */
    ext?: JsonText;
    /** Data for the client SDK, as JSON text. Leave it out unless the SDK's documentation asks for it. */
    config?: JsonText;
    /** The earlier message that a read receipt, recall, append or replacement refers to. A string of digits in TypeScript, an integer on the wire. */
    related_mid?: MessageId;
    /**
     * Deliver only to users who are online now.
     * @default false
     */
    online_only?: boolean;
    transaction_id?: TransactionId;
}
export interface SendSystemNotificationResult {
    data: Done;
    /** Id of the notification, when it had a single target. */
    msg_ids?: MessageId[];
}
/** Input of `setAuthMode`: Set who may become a friend. */
export interface SetAuthModeInput {
    /** How friend requests are treated. */
    value: AuthMode;
}
export type SetAuthModeResult = Done;
/** Input of `setAutoDownload`: Switch automatic downloads on or off. */
export interface SetAutoDownloadInput {
    /** `true` to download thumbnails and files automatically. */
    value: boolean;
}
export type SetAutoDownloadResult = Done;
/** Input of `setGroupApplyApproval`: Set what happens to requests to join. */
export interface SetGroupApplyApprovalInput {
    group_id: GroupId;
    apply_approval: ApplyApproval;
}
export type SetGroupApplyApprovalResult = Done;
/** Input of `setGroupAvatar`: Set the picture of a group. */
export interface SetGroupAvatarInput {
    group_id: GroupId;
    /** URL of the new picture: the `download_url` of its upload. */
    value: string;
}
export type SetGroupAvatarResult = Done;
/** Input of `setGroupDescription`: Set the description of a group. */
export interface SetGroupDescriptionInput {
    group_id: GroupId;
    /** The new description. */
    value: string;
}
export type SetGroupDescriptionResult = Done;
/** Input of `setGroupDisplayName`: Set the own name card in a group. */
export interface SetGroupDisplayNameInput {
    group_id: GroupId;
    /** The new name card of the acting user in this group. */
    value: string;
}
export type SetGroupDisplayNameResult = Done;
/** Input of `setGroupExtension`: Set the custom data of a group. */
export interface SetGroupExtensionInput {
    group_id: GroupId;
    /** The new data, as text of any form. The vendor's own connector keeps it within 255 characters. */
    value: string;
}
export type SetGroupExtensionResult = Done;
/** Input of `setGroupFileName`: Rename a shared file of a group. */
export interface SetGroupFileNameInput {
    group_id: GroupId;
    /** The file to rename. */
    file_id: GroupFileId;
    /** The new name. */
    name: string;
}
export type SetGroupFileNameResult = Done;
/** Input of `setGroupHistoryVisible`: Set whether newcomers see earlier messages. */
export interface SetGroupHistoryVisibleInput {
    group_id: GroupId;
    /** `true` shows earlier messages to newcomers, `false` hides them. */
    value: boolean;
}
export type SetGroupHistoryVisibleResult = Done;
/** Input of `setGroupMemberInfoHidden`: Set whether details of members are hidden. */
export interface SetGroupMemberInfoHiddenInput {
    group_id: GroupId;
    /** `true` hides the details, `false` shows them. */
    value: boolean;
}
export type SetGroupMemberInfoHiddenResult = Done;
/** Input of `setGroupMemberInvitation`: Set whether members may invite. */
export interface SetGroupMemberInvitationInput {
    group_id: GroupId;
    /** `true` lets ordinary members invite, `false` only the owner and the administrators. */
    value: boolean;
}
export type SetGroupMemberInvitationResult = Done;
/** Input of `setGroupMemberModification`: Set whether members may edit the group. */
export interface SetGroupMemberModificationInput {
    group_id: GroupId;
    /** `true` lets ordinary members edit, `false` only the owner and the administrators. */
    value: boolean;
}
export type SetGroupMemberModificationResult = Done;
/** Input of `setGroupMuteMode`: Set how a user mutes a group. */
export interface SetGroupMuteModeInput {
    group_id: GroupId;
    msg_mute_mode: MsgMuteMode;
}
export type SetGroupMuteModeResult = Undocumented;
/** Input of `setGroupName`: Rename a group. */
export interface SetGroupNameInput {
    group_id: GroupId;
    /** The new name of the group. */
    value: string;
}
export type SetGroupNameResult = Done;
/** Input of `setGroupPushMode`: Set which messages of a group are pushed to a user. */
export interface SetGroupPushModeInput {
    group_id: GroupId;
    msg_push_mode: MsgPushMode;
}
export type SetGroupPushModeResult = Undocumented;
/** Input of `setGroupReadReceipts`: Set whether a group has read receipts. */
export interface SetGroupReadReceiptsInput {
    group_id: GroupId;
    /** `true` switches read receipts on, `false` off. */
    value: boolean;
}
export type SetGroupReadReceiptsResult = Done;
/** Input of `setMobile`: Set the mobile number of a user. */
export interface SetMobileInput {
    /** The new mobile number. */
    mobile: MobileNumber;
}
export type SetMobileResult = Done;
/** Input of `setNickname`: Set the nickname of a user. */
export interface SetNicknameInput {
    /** The new nickname. */
    nick_name: Nickname;
}
export type SetNicknameResult = Done;
/** Input of `setPrivateInfo`: Set the private information of a user. */
export interface SetPrivateInfoInput {
    /** Custom data about a user that only the user can read. Its form is up to you, JSON text for example. */
    body: string;
}
export type SetPrivateInfoResult = Done;
/** Input of `setPublicInfo`: Set the public information of a user. */
export interface SetPublicInfoInput {
    /** Custom data about a user that friends and strangers can read. Its form is up to you, JSON text for example. */
    body: string;
}
export type SetPublicInfoResult = Done;
/** Input of `setPushBadge`: Set the badge number of a user. */
export interface SetPushBadgeInput {
    /** Number on the icon of the app. */
    badge: number;
}
export type SetPushBadgeResult = Done;
/** Input of `setPushDetailHidden`: Hide or show message contents in pushes. */
export interface SetPushDetailHiddenInput {
    /** `true` hides the content of messages in pushes, `false` shows it. */
    value: boolean;
}
export type SetPushDetailHiddenResult = Done;
/** Input of `setPushDisabled`: Switch pushes off or on. */
export interface SetPushDisabledInput {
    /** `true` switches pushes off, `false` on. */
    value: boolean;
}
export type SetPushDisabledResult = Done;
/** Input of `setPushNickname`: Set the name shown in pushes. */
export interface SetPushNicknameInput {
    /** Name to show in pushes. */
    value: string;
}
export type SetPushNicknameResult = Done;
/** Input of `setPushQuietHours`: Set the hours without pushes. */
export interface SetPushQuietHoursInput {
    /** Hour at which pushes stop, 0 to 23. */
    no_push_start_hour: HourOfDay;
    /** Hour at which pushes resume, 0 to 23. */
    no_push_end_hour: HourOfDay;
}
export type SetPushQuietHoursResult = Done;
/** Input of `setSoundDisabled`: Switch the sound of new messages off or on. */
export interface SetSoundDisabledInput {
    /** `true` switches the sound off, `false` on. */
    value: boolean;
}
export type SetSoundDisabledResult = Done;
/** Input of `setUserAvatar`: Set the avatar of a user. */
export interface SetUserAvatarInput {
    /** URL of the picture. */
    avatar: string;
}
export type SetUserAvatarResult = Done;
/** Input of `setUserAvatars`: Set the avatars of several users. */
export interface SetUserAvatarsInput {
    /** The avatars, an entry for each user. */
    list: readonly {
        /** The user whose avatar is set. */
        user_id: UserId;
        /** URL of the picture. */
        avatar: string;
    }[];
}
/** One entry for each user. */
export type SetUserAvatarsResult = UserResult[];
/** Input of `setUserPassword`: Set the password of a user as an administrator. */
export interface SetUserPasswordInput {
    /** The new password. */
    password: Password;
}
export type SetUserPasswordResult = Done;
/** Input of `setUsername`: Change the username of a user. */
export interface SetUsernameInput {
    /** The new username. */
    username: Username;
}
export type SetUsernameResult = Done;
/** Input of `setVibration`: Switch vibration on or off. */
export interface SetVibrationInput {
    /** `true` switches vibration on, `false` off. */
    value: boolean;
}
export type SetVibrationResult = Done;
/** Input of `transferGroup`: Transfer a group to another owner. */
export interface TransferGroupInput {
    group_id: GroupId;
    /** The member who becomes the owner. */
    new_owner: UserId;
}
/** What became of the transfer; `user_id` is the new owner. */
export type TransferGroupResult = MemberResult;
/** Input of `unbindDeviceToken`: Unbind the push token of a device. */
export interface UnbindDeviceTokenInput {
    /** The device whose token is to be forgotten. */
    deviceSn: DeviceSn;
}
export type UnbindDeviceTokenResult = Undocumented;
/** Input of `unblockGroupMembers`: Take users off the blacklist of a group. */
export interface UnblockGroupMembersInput {
    group_id: GroupId;
    /** Users to take off the blacklist. */
    user_list: readonly UserId[];
}
/** One entry for each user. */
export type UnblockGroupMembersResult = MemberResult[];
/** Input of `unblockUser`: Unblock a user. */
export interface UnblockUserInput {
    /** The user to unblock. Not the acting user, whom the header of the same name may give. */
    user_id: UserId;
}
export type UnblockUserResult = Done;
/** Input of `unmuteGroup`: End the mute of a whole group. */
export interface UnmuteGroupInput {
    group_id: GroupId;
}
export type UnmuteGroupResult = Done;
/** Input of `unmuteGroupMembers`: Unmute members of a group. */
export interface UnmuteGroupMembersInput {
    group_id: GroupId;
    /** Members to unmute. */
    user_list: readonly UserId[];
}
/** One entry for each user. */
export type UnmuteGroupMembersResult = MemberResult[];
/** Input of `unpinConversation`: Unpin a conversation. */
export interface UnpinConversationInput {
    /** The other user, or the group. */
    conversation_id: UserOrGroupId;
}
export type UnpinConversationResult = Done;
/** Input of `updateFriend`: Update what is kept about a friend. */
export interface UpdateFriendInput {
    /** The friend. */
    user_id: UserId;
    alias?: FriendAlias;
    ext?: FriendExtension;
    /** True lets messages of this friend arrive without an alert. Older documents say the opposite. */
    mute_notification?: boolean;
}
export type UpdateFriendResult = Done;
/** Input of `updateProfile`: Change the profile of a user. */
export interface UpdateProfileInput {
    nick_name?: Nickname;
    description?: UserDescription;
    public_info?: PublicInfo;
    private_info?: PrivateInfo;
}
export type UpdateProfileResult = Done;
/** Input of `updateProfiles`: Change the profiles of several users. */
export interface UpdateProfilesInput {
    /** The changes, an entry for each user. */
    list: readonly {
        /** The user whose profile changes. */
        user_id: UserId;
        nick_name?: Nickname;
        description?: UserDescription;
        public_info?: PublicInfo;
        private_info?: PrivateInfo;
    }[];
}
/** One entry for each user. */
export type UpdateProfilesResult = UserResult[];
/** Input of `updateSettings`: Change settings of a user. */
export interface UpdateSettingsInput {
    user_id: UserId;
    /** Id of the settings record. It is not the user id; do not use it. */
    id?: number;
    /** Thumbnails and files are downloaded automatically. */
    auto_download?: boolean;
    /** The user must agree before an invitation makes them a group member. */
    group_confirm?: boolean;
    /** The device vibrates when a message arrives. */
    vibratory?: boolean;
    /** No sound when a message arrives. */
    no_sounds?: boolean;
    /** Pushes are switched off. */
    no_push?: boolean;
    /** Pushes do not show the content of the message. The vendor's texts contradict each other; this is what the name says. */
    no_push_detail?: boolean;
    /** Hour at which pushes stop. */
    no_push_start_hour?: HourOfDay;
    /** Hour at which pushes resume. */
    no_push_end_hour?: HourOfDay;
    /** Hour from which pushes come without sound. */
    silence_start_time?: HourOfDay;
    /** Hour until which pushes come without sound. */
    silence_end_time?: HourOfDay;
    /** Name shown in pushes. */
    push_nick_name?: string;
    /** Push token of the user's device in the Lanying push service. */
    push_token?: string;
    auth_mode?: AuthMode;
    /** Question to answer before becoming a friend, with `auth_mode` 2. */
    auth_question?: string;
    /** Expected answer to `auth_question`. */
    auth_answer?: string;
}
export type UpdateSettingsResult = Done;
