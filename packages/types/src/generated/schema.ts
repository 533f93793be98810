// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate
import type { AuthMode, DevicePlatform, UserStatus, StrangerChatMode, FriendRequestStatus, FriendRelation, GroupType, GroupStatus, ApplyApproval, MsgMuteMode, MsgPushMode, OperationResult, GroupApplicationStatus, GroupInvitationStatus, MessageTargetType, MessageContentType, BroadcastContentType, MessageContentName, MessageStatus, PushMessageType, PushClickAction, VivoPushMode, VivoClassification, PushDistributionStrategy, OsPushChannel, PushProvider, PushEnvironment, ChatType, UploadMethod, FileType, ImageType, ThumbnailStrategy, AudioFormat, DownloadSource, MessageCallbackType } from './enums.ts';

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
         * Set the friend request policy (PUT)
         * The same as `setAuthMode`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setAuthModeByPut"];
        /**
         * Set the friend request policy
         * Sets how friend requests to the acting user are handled: accepted at once, after approval, with the correct answer to a question, or rejected. Set the question and its answer with `updateSettings`. With an admin token, the `user_id` header names the acting user.
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
         * Set the user avatar (PUT)
         * The same as `setUserAvatar`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setUserAvatarByPut"];
        /**
         * Set the user avatar
         * Sets the avatar of the acting user by its URL. To store the image on Lanying IM, upload it with `getUserAvatarUploadUrl` and send its `download_url` here. With an admin token, the `user_id` header names the acting user.
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
         * Set user avatars (PUT)
         * The same as `setUserAvatars`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setUserAvatarsByPut"];
        /**
         * Set user avatars
         * Sets the avatars of several users with one call. Requires an admin token. Code 200 does not mean that all of them succeeded: check `success` of every entry in the response.
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
         * Change your password
         * Replaces the password of the acting user, given the old one. Without the old password, use `setUserPassword`. With an admin token, the `user_id` header names the acting user.
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
         * Reset the password of a user
         * Sets a new password for a user, without the old one. Requires an admin token, with the user in the `user_id` header.
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
         * Keeps a conversation with a user or a group at the top of the list of the acting user. With an admin token, the `user_id` header names the acting user.
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
         * Returns all conversations that the acting user has pinned. An id alone does not indicate whether it is a user or a group. With an admin token, the `user_id` header names the acting user.
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
         * Unpins a conversation of the acting user. With an admin token, the `user_id` header names the acting user.
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
         * Deletes the account of the acting user permanently. To block sign-in temporarily, use `disableUsers`. A user token also requires the password. With an admin token, the `user_id` header names the user, and the body is `{}`.
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
         * List devices
         * Returns the devices on which the acting user has signed in. The response contains `cursor` and `version`, but the operation has no parameter for them: treat it as a single page. With an admin token, the `user_id` header names the acting user.
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
         * Remove a device
         * Removes a device from the device list of the acting user. To sign it out, use `kickDevice`. With an admin token, the `user_id` header names the acting user.
         */
        post: operations["removeDevice"];
        /**
         * Remove a device (DELETE)
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
         * Disables the accounts of users: they cannot sign in until `enableUsers` enables them again. Requires an admin token. To sign out their devices as well, use `kickDevice`. To mute users in a group, use `muteGroupMembers`.
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
         * Turn automatic downloads on or off (PUT)
         * The same as `setAutoDownload`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setAutoDownloadByPut"];
        /**
         * Turn automatic downloads on or off
         * Sets whether thumbnails and files that the acting user receives are downloaded automatically. With an admin token, the `user_id` header names the acting user.
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
         * Enable users
         * Enables accounts that `disableUsers` disabled. Requires an admin token.
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
         * Sign out a device (PUT)
         * The same as `kickDevice`, offered a second time as PUT. Prefer POST.
         */
        put: operations["kickDeviceByPut"];
        /**
         * Sign out a device
         * Signs out one device of the acting user, or all devices if `device_sn` is absent. Send `device_sn` in the query: in a body it is ignored, and all devices are signed out. With an admin token, the `user_id` header names the acting user.
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
         * List users
         * Returns the users of the app by page number. Requires an admin token. There is no total: a page with fewer users than `page_size` is the last one.
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
         * Set the mobile number (PUT)
         * The same as `setMobile`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setMobileByPut"];
        /**
         * Set the mobile number
         * Sets the mobile phone number of the acting user, by which `findUserByMobile` finds the user. The request has no verification code: verify the number before you set it. With an admin token, the `user_id` header names the acting user.
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
         * Set the nickname (PUT)
         * The same as `setNickname`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setNicknameByPut"];
        /**
         * Set the nickname
         * Sets the nickname of the acting user. The push nickname (`setPushNickname`) and group nicknames are unchanged. With an admin token, the `user_id` header names the acting user.
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
         * Get the online status of a user
         * Returns whether the acting user is online. Each call is for one user. With an admin token, the `user_id` header names the acting user.
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
         * Set the private info (PUT)
         * The same as `setPrivateInfo`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setPrivateInfoByPut"];
        /**
         * Set the private info
         * Replaces the custom data of the acting user that only that user can read. The body is a JSON string, quotes included, not an object. Prefer `private_info` of `updateProfile`, which has the same effect. With an admin token, the `user_id` header names the acting user.
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
         * Get a user profile
         * Returns the profile of the acting user, including private information, mobile number and email address. For the public profile, use `getUser`. With an admin token, the `user_id` header names the acting user.
         */
        get: operations["getProfile"];
        /**
         * Update a user profile (PUT)
         * The same as `updateProfile`, offered a second time as PUT. Prefer POST.
         */
        put: operations["updateProfileByPut"];
        /**
         * Update a user profile
         * Changes the nickname, description, public and private information of the acting user. Absent fields are unchanged. For username, mobile number and avatar, use `setUsername`, `setMobile` and `setUserAvatar`. With an admin token, the `user_id` header names the acting user.
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
         * Update user profiles (PUT)
         * The same as `updateProfiles`, offered a second time as PUT. Prefer POST.
         */
        put: operations["updateProfilesByPut"];
        /**
         * Update user profiles
         * Changes the profiles of several users with one call. Requires an admin token. Code 200 does not mean that all of them succeeded: check `success` of every entry in the response. Only the fields that an entry names are changed.
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
         * Set the public info (PUT)
         * The same as `setPublicInfo`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setPublicInfoByPut"];
        /**
         * Set the public info
         * Replaces the custom data of the acting user that every user can read. The body is a JSON string, quotes included, not an object. Prefer `public_info` of `updateProfile`, which has the same effect. With an admin token, the `user_id` header names the acting user.
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
         * Turn pushes off or on (PUT)
         * The same as `setPushDisabled`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setPushDisabledByPut"];
        /**
         * Turn pushes off or on
         * Turns all pushes to the acting user off or on. `true` means no pushes, as in the setting `no_push`. With an admin token, the `user_id` header names the acting user.
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
         * Binds an alias to the acting user: a name of your choice by which `sendPushNotification` can select the user. Returns error 10011 if the alias is already bound. With an admin token, the `user_id` header names the acting user.
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
         * Set the badge number
         * Sets the badge number on the app icon that the service stores for the acting user, for example after messages were read. With an admin token, the `user_id` header names the acting user.
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
         * Hide or show message content in pushes (PUT)
         * The same as `setPushDetailHidden`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setPushDetailHiddenByPut"];
        /**
         * Hide or show message content in pushes
         * Sets whether pushes to the acting user hide the content of the message, as the setting `no_push_detail`. With an admin token, the `user_id` header names the acting user.
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
         * Set the quiet hours of pushes (PUT)
         * The same as `setPushQuietHours`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setPushQuietHoursByPut"];
        /**
         * Set the quiet hours of pushes
         * Sets the hours of the day between which the acting user receives no pushes. For hours with pushes but without sound, set `silence_start_time` and `silence_end_time` with `updateSettings`. With an admin token, the `user_id` header names the acting user.
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
         * Set the push nickname (PUT)
         * The same as `setPushNickname`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setPushNicknameByPut"];
        /**
         * Set the push nickname
         * Sets the name of the acting user in pushes. It is independent of the nickname in the profile, which `setNickname` changes. With an admin token, the `user_id` header names the acting user.
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
         * List push tags
         * Returns all push tags of the acting user at once. With an admin token, the `user_id` header names the acting user.
         */
        get: operations["listPushTags"];
        put?: never;
        /**
         * Add push tags
         * Adds tags to the acting user; existing tags stay. `sendPushNotification` can push to all users who have a tag, which is not limited to the 500 targets of a list. With an admin token, the `user_id` header names the acting user.
         */
        post: operations["addPushTags"];
        /**
         * Remove push tags
         * Removes tags from the acting user. The request is a DELETE with a body, which some proxies drop; in that case, use `removeAllPushTags` and add the remaining tags again. With an admin token, the `user_id` header names the acting user.
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
         * Remove all push tags
         * Removes all push tags from the acting user. With an admin token, the `user_id` header names the acting user.
         */
        delete: operations["removeAllPushTags"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/register/anonymous": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an anonymous user
         * Creates a user account whose username the service completes: `username` is only its beginning, so the same value can be used again and again. The result contains the complete username, which the user signs in with. It requires no access token. Used to represent guests and contacts of other channels.
         */
        post: operations["registerAnonymousUser"];
        delete?: never;
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
         * Register users
         * Creates several user accounts with one call. Requires an admin token. Code 200 does not mean that all of them were created: check `success` of every entry in the response, where a username that is already taken fails alone.
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
         * Register a push user
         * Creates a user account for receiving pushes, optionally with an alias and the push token of a device. Returns its id and initial settings. Requires no access token, but push must be enabled for the app in the console. For users who also chat, use `registerUser`.
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
         * Get user settings
         * Returns all settings of the acting user: pushes, sound and vibration, friend requests, group invitations. With an admin token, the `user_id` header names the acting user.
         */
        get: operations["getSettings"];
        /**
         * Update user settings (PUT)
         * The same as `updateSettings`, offered a second time as PUT. Prefer POST.
         */
        put: operations["updateSettingsByPut"];
        /**
         * Update user settings
         * Changes several settings of a user at once. Absent settings are unchanged; `user_id` is required in the body, even with a user token. Common settings also have operations of their own, such as `setPushDisabled`. With an admin token, the `user_id` header names the acting user.
         */
        post: operations["updateSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/stranger_chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allow or reject messages from non-friends
         * Sets whether users who are not friends of the acting user may send messages to the acting user. An admin token names the acting user in the `user_id` header. `checkMessagePermission` returns what applies between two users.
         */
        post: operations["setStrangerChat"];
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
         * Turn the message sound off or on (PUT)
         * The same as `setSoundDisabled`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setSoundDisabledByPut"];
        /**
         * Turn the message sound off or on
         * Turns the sound of new messages off or on for the acting user. `true` means no sound, as in the setting `no_sounds`. With an admin token, the `user_id` header names the acting user.
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
         * Bind a device token (PUT)
         * The same as `bindDeviceToken`, offered a second time as PUT. Prefer POST.
         */
        put: operations["bindDeviceTokenByPut"];
        /**
         * Bind a device token
         * Registers the device token that a push service, such as APNs or Huawei, assigned to a device of the acting user, so that pushes arrive while the app is closed. `notifier_name` is the name of a push certificate in the console. With an admin token, the `user_id` header names the acting user.
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
         * Unbind a device token
         * Removes the device token of a device of the acting user, for example when the user signs out. The parameter is spelled `deviceSn` here and `device_sn` everywhere else. With an admin token, the `user_id` header names the acting user.
         */
        post: operations["unbindDeviceToken"];
        /**
         * Unbind a device token (DELETE)
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
         * Change the username (PUT)
         * The same as `setUsername`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setUsernameByPut"];
        /**
         * Change the username
         * Changes the username of the acting user. The rules of registration apply. With an admin token, the `user_id` header names the acting user.
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
         * Turn vibration on or off (PUT)
         * The same as `setVibration`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setVibrationByPut"];
        /**
         * Turn vibration on or off
         * Turns vibration on new messages on or off for the acting user. Unlike the operations for sound and pushes, `true` turns it on. With an admin token, the `user_id` header names the acting user.
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
         * Creates a user account in the app, and returns its id and initial settings. Requires no access token. Usernames are unique, and the license of the app can limit the number of users.
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
         * Makes each user of the list a friend of the acting user. With an admin token, the `user_id` header names the acting user. To respect the settings of the other users, use `requestFriend` or `requestFriends` instead.
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
         * Returns all friends of the acting user at once. With an admin token, the `user_id` header names the acting user. For long lists, use `listFriendIds` and `listFriendDetails`, which return pages and details.
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
         * Send a friend request
         * Sends a friend request from the acting user to another user. With an admin token, the `user_id` header names the acting user. The result depends on the `auth_mode` of the other user: the two become friends at once, the request waits for approval, `auth_answer` must be the correct answer to a question, or the request is rejected. Success therefore does not imply friendship: check the `relation` that `getUser` returns.
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
         * Send friend requests
         * Sends friend requests from the acting user to several users. With an admin token, the `user_id` header names the acting user. Code 200 does not mean that all requests were sent: `fails` lists the failures with their reasons. To answer the question of a user whose `auth_mode` is 2, use `requestFriend`. The body is an array.
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
         * Returns the requests that other users have sent to the acting user, page by page, handled ones included. With an admin token, the `user_id` header names the acting user. The list is incremental: merge each page into what you have, by `user_id`.
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
    "/roster/admin/add_direct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add friends without a request
         * Makes each user of the list a friend of the acting user without anybody's consent, whatever `auth_mode` they have set. It is idempotent: a user who is a friend already stays one. Requires an admin token, with the acting user in the `user_id` header.
         */
        post: operations["addFriendsDirectly"];
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
         * Accepts the request of another user, after which the two are friends. With an admin token, the `user_id` header names the acting user. The request must still be pending and not have expired; `listFriendRequests` shows which ones are.
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
         * Declines the request of another user. With an admin token, the `user_id` header names the acting user. The request must still be pending and not have expired. To reject all later requests of this user, use `blockUser`.
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
         * List friend IDs
         * Returns the ids of the friends of the acting user, page by page. With an admin token, the `user_id` header names the acting user. The list is incremental: merge each page into what you have. For names and avatars, pass the ids to `listFriendDetails`.
         */
        get: operations["listFriendIds"];
        put?: never;
        /**
         * List friend details
         * Returns names, avatars and other details of several users. With an admin token, the `user_id` header names the acting user. A read, despite the POST: the users are in the body. A user who does not exist may be missing from the response, so match the entries by `user_id`, not by position.
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
         * Returns the public profile of any user of the app, and the relation between that user and the acting user, such as friend, not a friend or blocked. With an admin token, the `user_id` header names the acting user. Returns error 10000 if the user does not exist; a deleted user may also return 10021. For the complete profile of the acting user, use `getProfile`.
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
         * Returns the user with exactly this username, and the relation between that user and the acting user. With an admin token, the `user_id` header names the acting user. Partial names do not match. Returns error 10000 if there is no such user.
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
         * Returns the user who has this mobile number, and the relation between that user and the acting user. With an admin token, the `user_id` header names the acting user. Returns error 10000 if there is no such user. The number is the one in the profile, which `setMobile` changes.
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
         * Update a friend (PUT)
         * The same as `updateFriend`, offered a second time as PUT. Prefer POST.
         */
        put: operations["updateFriendByPut"];
        /**
         * Update a friend
         * Updates the alias, the custom data and the notification setting that the acting user keeps for a friend. The friend cannot see them. With an admin token, the `user_id` header names the acting user. Absent fields are unchanged.
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
         * Ends the friendship between the acting user and another user. Afterwards `getUser` returns 1 as their `relation`. With an admin token, the `user_id` header names the acting user. To prevent further requests of that user, use `blockUser`.
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
         * Adds a user to the blacklist of the acting user. The two cannot become friends while one has blocked the other. With an admin token, the `user_id` header names the acting user. Blocking a user twice is an error. To keep a user out of a group, use `blockGroupMembers`.
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
         * Removes a user from the blacklist of the acting user. With an admin token, the `user_id` header names the acting user. Check the `relation` that `getUser` returns to see whether former friends are friends again.
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
         * Returns the ids of all users on the blacklist of the acting user at once. With an admin token, the `user_id` header names the acting user. For names and avatars, pass the ids to `listFriendDetails`.
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
         * Check whether a user can message another
         * Returns whether one user may send messages to another. The query names sender and receiver; call it as the sender or with an admin token. The result reflects the current state, so sending can still fail.
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
         * Invites users to a group. An admin token requires the `user_id` header, which names the acting user. Ordinary members can invite only while the group's `member_invite` is true. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. A user whose `group_confirm` is true becomes a member only after agreeing.
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
         * Returns the members of a group, page by page. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
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
         * Dissolve a group (POST)
         * The same as `destroyGroup`, offered a second time as POST. Prefer DELETE.
         */
        post: operations["destroyGroupByPost"];
        /**
         * Dissolve a group
         * Dissolves a group for all of its members. Only the owner can do so; with an admin token, the `user_id` header names the owner. It cannot be undone.
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
         * Add group admins
         * Makes members of a group its administrators. Only the owner can do so; with an admin token, the `user_id` header names the owner. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. A user must be a member before becoming an administrator.
         */
        post: operations["addGroupAdmins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group/admin/member_join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add group members
         * Makes users members of a group without an invitation, also those whose `group_confirm` is true. Requires an admin token. Each user has an entry in the response: check every `result`, because code 200 does not mean that all of them were added.
         */
        post: operations["addGroupMembers"];
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
         * Remove group admins
         * Removes the administrator role from members of a group. They stay members. Only the owner can do so; with an admin token, the `user_id` header names the owner. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded.
         */
        post: operations["removeGroupAdmins"];
        /**
         * Remove group admins (DELETE)
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
         * List group admins
         * Returns all administrators of a group at once. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group. The owner is in `owner_id` of the group.
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
         * Publishes a new announcement in a group. Despite its path, each call publishes another announcement. To correct one, publish it anew and delete the old one. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
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
         * Returns one announcement of a group. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
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
         * Returns the announcement that was published last in a group. Returns error `AnnouncementNotFound` if the group has none. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
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
         * Returns all announcements of a group at once. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
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
         * Deletes one announcement of a group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. Both ids are in the query, whichever method is used.
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
         * List group applications
         * Returns the requests to join one or several groups, page by page, handled ones included. It only reads; it is a POST because the groups is in the body, while `cursor`, `limit` and `version` is in the query. Send the same groups with every page. The acting user must own or administer these groups; with an admin token, the `user_id` header names that user.
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
         * Apply to join a group
         * Applies for membership of a group as the acting user. The result depends on the `apply_approval` of the group: the user becomes a member at once, an administrator must approve the application, or all applications are rejected. Check `result` as well: code 200 does not mean that it succeeded. Membership is not immediate: it can take seconds until the group appears in `listJoinedGroups`, and applying again in the meantime can return `AlreadyGroupMember`, which means that it succeeded. With an admin token, the `user_id` header names the acting user.
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
         * Accept or decline a group application (PUT)
         * The same as `answerGroupApplication`, offered a second time as PUT. Prefer POST.
         */
        put: operations["answerGroupApplicationByPut"];
        /**
         * Accept or decline a group application
         * Accepts or declines an application to join a group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. Check `result` as well: code 200 does not mean that it succeeded. An application can be handled once, and only until its `expired_time`; otherwise the error is `JoinRequestClosed`.
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
         * List group invitations
         * Returns the invitations to groups that the acting user has received, page by page, handled ones included. They are those that need the user's own agreement, as `group_confirm` of the user's settings says. With an admin token, the `user_id` header names the acting user.
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
         * Accept or decline a group invitation (PUT)
         * The same as `answerGroupInvitation`, offered a second time as PUT. Prefer POST.
         */
        put: operations["answerGroupInvitationByPut"];
        /**
         * Accept or decline a group invitation
         * Accepts or declines an invitation that the acting user has received. With an admin token, the `user_id` header names the acting user. An invitation can be handled once, and only until its `expired_time`; otherwise the error is `GroupInvitationClosed`. The new member may appear in lists with a delay.
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
         * Get a group QR code
         * Returns a signed string that lets users join a group. Display it as a QR code; the app that scans it passes the string to `joinGroupByQrCode`. It is valid until `expire_at`: fetch it when it is displayed, and do not store it. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
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
         * Makes the acting user a member of the group whose QR code they scanned. With an admin token, the `user_id` header names the acting user. The QR code identifies the group. Membership is not immediate: it can take seconds until the group appears in `listJoinedGroups`.
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
         * Remove group members
         * Removes members from a group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. Removed users can join again; after several removals, joining returns `KickedTooOften`. To keep a user out, use `blockGroupMembers`.
         */
        post: operations["removeGroupMembers"];
        /**
         * Remove group members (DELETE)
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
         * Ends the acting user's membership of a group. The owner cannot leave: transfer the group first, or dissolve it. With an admin token, the `user_id` header names the acting user. The group is in the query, whichever method is used.
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
         * List joined groups
         * Returns the ids of all groups that the acting user is a member of, at once. For names and avatars, pass them to `listGroups`. A group that was joined a moment ago may be missing for some seconds. With an admin token, the `user_id` header names the acting user.
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
         * Transfer group ownership (PUT)
         * The same as `transferGroup`, offered a second time as PUT. Prefer POST.
         */
        put: operations["transferGroupByPut"];
        /**
         * Transfer group ownership
         * Makes another member the owner of a group. Only the owner can do so; with an admin token, the `user_id` header names the owner. The former owner loses the owner's permissions; only the new owner can transfer them back. Check `result` as well: code 200 does not mean that it succeeded.
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
         * Mute group members
         * Mutes members of a group for a number of minutes: they cannot send messages in the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. The mute applies to this group only.
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
         * Unmute group members
         * Ends the mute of group members early. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. A mute of the whole group stays as it is.
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
         * Returns the individually muted members of a group, page by page. `expired_time` is the end of the mute in milliseconds, or -1 if it is permanent. A mute of the whole group is not included: see `ban_expire_time` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
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
         * Mute a group
         * Mutes a whole group for a number of minutes: meanwhile only its owner and administrators can send messages. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. Mind the units: `duration` is in minutes, the `ban_expire_time` of the response in seconds since 1970.
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
         * Unmute a group
         * Ends the mute of a whole group early. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. Individually muted members stay muted.
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
         * Block users from a group
         * Adds users to the blacklist of a group. Users on it cannot join the group: applications and invitations return `BlockedByGroup`. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. It is separate from the blacklist of a user. To make sure that a member leaves the group, also call `removeGroupMembers`.
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
         * Unblock users from a group
         * Removes users from the blacklist of a group. They do not become members, but can join or be invited again. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded.
         */
        post: operations["unblockGroupMembers"];
        /**
         * Unblock users from a group (DELETE)
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
         * List users blocked from a group
         * Returns the users on the blacklist of a group, page by page. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
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
         * Set your group nickname (PUT)
         * The same as `setGroupDisplayName`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupDisplayNameByPut"];
        /**
         * Set your group nickname
         * Sets the name under which the acting user appears in one group. It changes neither the nickname of the account nor the name in other groups. The acting user must be a member; with an admin token, the `user_id` header names that user.
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
         * List group nicknames of members
         * Returns the group nicknames of given members, for example of the senders of messages. A read, despite the POST: the users are in the body. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
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
         * Adds a file to the shared files of a group. First upload the file with `getChatFileUploadUrl` (file types 200 to 203 are for shared files), then send its URL here. The acting user must be a member; with an admin token, the `user_id` header names that user.
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
         * Get a group file
         * Returns the details of one shared file of a group. The file itself is at its `url`. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
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
         * List group files
         * Returns all shared files of a group at once, without their bytes. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
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
         * Rename a group file (PUT)
         * The same as `setGroupFileName`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupFileNameByPut"];
        /**
         * Rename a group file
         * Changes the name under which a shared file of a group is shown. Whoever shared a file can do so, and the owner and the administrators of the group; with an admin token, the `user_id` header names the acting user, or acts as an administrator through the `group_id` header.
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
         * Delete group files
         * Deletes files from the shared files of a group. Allowed for the user who shared the file, the owner and the administrators of the group; with an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator. The response has an entry for each file: check every `result`, because code 200 does not mean that all of them were deleted.
         */
        post: operations["deleteGroupFiles"];
        /**
         * Delete group files (DELETE)
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
         * Returns a group, its settings and the acting user's own settings for it. Unlike `getGroupSettings`, it also returns groups that the acting user is not a member of, for example before joining. With an admin token, the `user_id` header names the acting user.
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
         * Get group settings
         * Returns the settings of a group in the same form as `getGroup`, which also serves non-members. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
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
         * List groups by ID
         * Returns brief information on several groups, for example the names and avatars of those that `listJoinedGroups` returns. A read, despite the POST: the ids are in the body. The entries have fewer fields than the result of `getGroup`, and the owner is in `owner`. With an admin token, the `user_id` header names the acting user.
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
         * Returns the ids of public groups. It is deprecated and has no direct replacement: public groups cannot be created any more. Keep a directory of your own, and fetch what it holds with `listGroups`. With an admin token, the `user_id` header names the acting user.
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
         * Renames a group. The owner and the administrators can do so, and ordinary members while the group's `member_modify` is true. With an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator of the group.
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
         * Set the group description (PUT)
         * The same as `setGroupDescription`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupDescriptionByPut"];
        /**
         * Set the group description
         * Replaces the description of a group. The owner and the administrators can do so, and ordinary members while the group's `member_modify` is true. With an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator of the group.
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
         * Set the group avatar (PUT)
         * The same as `setGroupAvatar`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupAvatarByPut"];
        /**
         * Set the group avatar
         * Sets the avatar of a group by its URL. Upload the image first with `getGroupAvatarUploadUrl`. The owner and the administrators can do so, and ordinary members while the group's `member_modify` is true. With an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator of the group.
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
         * Replaces the custom data of a group, which the service does not interpret. The owner and the administrators can do so, and ordinary members while the group's `member_modify` is true. With an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator of the group. To add to the data, read it first.
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
         * Allow or forbid invitations by members (PUT)
         * The same as `setGroupMemberInvitation`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupMemberInvitationByPut"];
        /**
         * Allow or forbid invitations by members
         * Sets whether ordinary members may invite others to a group. It is `member_invite` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
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
         * Allow or forbid changes by members (PUT)
         * The same as `setGroupMemberModification`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupMemberModificationByPut"];
        /**
         * Allow or forbid changes by members
         * Sets whether ordinary members may edit the name, avatar, description and custom data of a group. Sets `member_modify` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
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
         * Turn group read receipts on or off (PUT)
         * The same as `setGroupReadReceipts`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupReadReceiptsByPut"];
        /**
         * Turn group read receipts on or off
         * Switches the read receipts of a group on or off. It is `read_ack` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
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
         * Hide or show member details (PUT)
         * The same as `setGroupMemberInfoHidden`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupMemberInfoHiddenByPut"];
        /**
         * Hide or show member details
         * Sets whether ordinary members are kept from seeing details of the other members. It is `hide_member_info` of the group. Mind the direction: `true` hides. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
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
         * Show or hide earlier messages for new members (PUT)
         * The same as `setGroupHistoryVisible`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupHistoryVisibleByPut"];
        /**
         * Show or hide earlier messages for new members
         * Sets whether newcomers can read what was written in a group before they joined. It is `history_visible` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
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
         * Set the group join policy (PUT)
         * The same as `setGroupApplyApproval`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupApplyApprovalByPut"];
        /**
         * Set the group join policy
         * Sets how applications to join a group are handled: accepted at once, approved by an administrator, or rejected. Despite the path, the value is not a boolean. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
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
         * Set the notification mode of a group (PUT)
         * The same as `setGroupMuteMode`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupMuteModeByPut"];
        /**
         * Set the notification mode of a group
         * Sets how the acting user receives the messages of a group: with an alert, without one, or not at all. It concerns this user only; to keep others from speaking, mute members or the group. The acting user must be a member; with an admin token, the `user_id` header names that user.
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
         * Set the push mode of a group (PUT)
         * The same as `setGroupPushMode`, offered a second time as PUT. Prefer POST.
         */
        put: operations["setGroupPushModeByPut"];
        /**
         * Set the push mode of a group
         * Sets which messages of a group are pushed to the devices of the acting user. It concerns this user only, and only pushes: what the app itself receives is up to `setGroupMuteMode`. The acting user must be a member; with an admin token, the `user_id` header names that user.
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
         * Sends a message to several users or to several groups, never to both in one call. An admin token may send as any user through `from_user_id`; a user token sends only as that user. Set `transaction_id` before you retry a call whose outcome is unknown: the service ignores a retry with the same id within a short time. `msg_ids` is returned only for a single target.
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
         * Sends a message to users or groups as the system, for example a welcome message or a reminder. Requires an admin token. The fields are those of `sendMessage`; `from_user_id` is optional. Set `transaction_id` before you retry a call whose outcome is unknown: the service ignores a retry with the same id within a short time. `msg_ids` is returned only for a single target. To reach devices without a chat message, use `sendPushNotification`.
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
         * Sends a message to every user of the app. Requires an admin token. A broadcast cannot be recalled as a whole and has no idempotency key, so do not retry a call whose outcome is unknown. Delivery continues after the response: `send_num` counts messages sent, not messages delivered.
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
         * Recalls a sent message: it disappears for all participants of the conversation. Users can recall their own messages; with an admin token, the `user_id` header names the acting user. The client SDKs allow it within five minutes after sending.
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
         * Send a read receipt
         * Marks a message as read by the acting user and notifies its sender. The number of unread messages in the conversation decreases. With an admin token, the `user_id` header names the acting user. Despite its method GET, the call has a side effect: exclude it from caching, prefetching and crawling. Send both the conversation and the message. Alternatively, use `sendMessage` with content type 9.
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
         * Returns the recent conversations of the acting user and the number of unread messages in each, all at once. With an admin token, the `user_id` header names the acting user. For the messages themselves use `listConversationMessages`.
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
         * List messages in a conversation
         * Returns messages of one conversation of the acting user, from the newest towards the oldest. With an admin token, the `user_id` header names the acting user; in a group the user must be a member. Start with `msg_id_start` 0, then send the `next_msg_id` of the previous response, until `is_last` is true.
         */
        get: operations["listConversationMessages"];
        put?: never;
        post?: never;
        /**
         * Delete a conversation
         * Removes a conversation from the list of the acting user; the conversation of the other side is unchanged. With an admin token, the `user_id` header names the acting user.
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
         * Pushes a notification to all devices of the app, or to those selected by a list of tags, aliases, users or push tokens. Requires an admin token, and push must be enabled for the app in the console. Set `setting.request_id` before you retry a call whose outcome is unknown. Returns the id of a push task, or `true` on services that do not return it.
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
         * Returns the credentials of the app at a push service, as entered in the console. They are secrets: request them only on a server, and never pass them to a browser or a mobile app. Use an admin token; callers without permission receive error `PermissionDenied`.
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
         * List push task statistics
         * Returns the number of target devices, sent notifications and delivered notifications of each push task, for every channel. Requires an admin token. A read, despite the POST: the tasks are in the body. The ids are those that `sendPushNotification` returns. The numbers grow while a task is being delivered; match the entries by `task_id`, not by position.
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
         * Create a user token by user ID
         * Signs a user in by user id and password, and returns an access token. Requires no access token, so a mobile app can call it for its own user.
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
         * Create a user token by username
         * Signs a user in by username and password, and returns an access token. Requires no access token. To also accept mobile numbers and email addresses, use `createUserTokenByLogin`.
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
         * Create a user token by login name
         * Signs a user in by login name and password, and returns an access token. The login name is a username, a mobile number or an email address. Requires no access token.
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
         * Sends a message as `sendMessage` does, and returns the reply of the AI behind the target, which must be set up in the console. An admin token may send as any user through `from_user_id`; a user token sends only as that user. The call lasts until the AI has replied, so set a longer timeout than for other operations. It consumes the quota of AI messages. Set `transaction_id` before you retry a call whose outcome is unknown: the service ignores a retry with the same id within a short time.
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
         * Get an upload URL for a user avatar
         * Prepares the upload of an avatar of the acting user. With an admin token, the `user_id` header names the acting user. Then upload the bytes to `upload_url`, with `upload_method` and the fields of `oss_body_param`, without the `access-token`: that request goes to the object storage. Finally pass `download_url` to `setUserAvatar`.
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
         * Get an upload URL for a group avatar
         * Prepares the upload of the avatar of a group. The acting user must be allowed to change the group; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group. Then upload the bytes to `upload_url`, with `upload_method` and the fields of `oss_body_param`, without the `access-token`: that request goes to the object storage. Finally pass `download_url` to `setGroupAvatar`.
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
         * Get an upload URL for a chat file
         * Prepares the upload of a file for a message, or of one to be shared in a group. With an admin token, the `user_id` header names the acting user. Then upload the bytes to `upload_url`, with `upload_method` and the fields of `oss_body_param`, without the `access-token`: that request goes to the object storage. Finally put `download_url` as `url` into the `attachment` of `sendMessage`, or pass it to `addGroupFile`. The file is meant for the receiver named here; to share it with another receiver, use `getForwardedFileUrl`.
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
         * Get a download URL for a forwarded file
         * Makes a file attached to a message available to another user or group without another upload, and returns its new download URL for the `attachment` of the forwarding message. The acting user must have access to the file; with an admin token, the `user_id` header names that user.
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
         * Download an avatar
         * Redirects to the avatar of a user or a group, or returns its bytes. Follow the redirect, but do not send the `access-token` on to the other host. A successful response is not JSON. Prefer the `download_url` of the upload, or the `avatar` of a user or group: these URLs lead here.
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
         * Redirects to a file attached to a message, or returns its bytes. The acting user must have access to it; with an admin token, the `user_id` header names the acting user. Follow the redirect, but do not send the `access-token` on to the other host. A successful response is not JSON. Voice messages are AMR unless `format` is MP3.
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
        AnonymousUser: AnonymousUser;
        RegistrationResult: RegistrationResult;
        UserPreferences: UserPreferences;
        UserSettings: UserSettings;
        UserSettingsUpdate: UserSettingsUpdate;
        StrangerChatMode: StrangerChatMode;
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
        ErrorMessage: ErrorMessage;
        NoMessage: NoMessage;
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
        RegisterAnonymousUserFailure: RegisterAnonymousUserFailure;
        RegisterAnonymousUserSuccess: RegisterAnonymousUserSuccess;
        RegisterUsersFailure: RegisterUsersFailure;
        RegisterUsersSuccess: RegisterUsersSuccess;
        RegisterPushUserFailure: RegisterPushUserFailure;
        RegisterPushUserSuccess: RegisterPushUserSuccess;
        GetSettingsFailure: GetSettingsFailure;
        GetSettingsSuccess: GetSettingsSuccess;
        UpdateSettingsFailure: UpdateSettingsFailure;
        UpdateSettingsSuccess: UpdateSettingsSuccess;
        SetStrangerChatFailure: SetStrangerChatFailure;
        SetStrangerChatSuccess: SetStrangerChatSuccess;
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
        AddFriendsDirectlyFailure: AddFriendsDirectlyFailure;
        AddFriendsDirectlySuccess: AddFriendsDirectlySuccess;
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
        AddGroupMembersFailure: AddGroupMembersFailure;
        AddGroupMembersSuccess: AddGroupMembersSuccess;
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
        /** Width of the thumbnail. */
        ThumbnailWidthQuery: number;
        /** Height of the thumbnail. */
        ThumbnailHeightQuery: number;
        /** Token for the file service, the `store_token` that comes with the token of a user. */
        StoreTokenQuery: string;
        /** Signature made by the chat SDK. Omit it. */
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
                    /** URL of the avatar. */
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
                    /** URL of the avatar. */
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
                        /** URL of the avatar. */
                        avatar: string;
                    }[];
                };
            };
        };
        responses: {
            /** Result of each avatar. */
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
                        /** URL of the avatar. */
                        avatar: string;
                    }[];
                };
            };
        };
        responses: {
            /** Result of each avatar. */
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
                    password?: Password | undefined;
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
                    password?: Password | undefined;
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
                    nick_name?: Nickname | undefined;
                    description?: UserDescription | undefined;
                    public_info?: PublicInfo | undefined;
                    private_info?: PrivateInfo | undefined;
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
                    nick_name?: Nickname | undefined;
                    description?: UserDescription | undefined;
                    public_info?: PublicInfo | undefined;
                    private_info?: PrivateInfo | undefined;
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
                        nick_name?: Nickname | undefined;
                        description?: UserDescription | undefined;
                        public_info?: PublicInfo | undefined;
                        private_info?: PrivateInfo | undefined;
                    }[];
                };
            };
        };
        responses: {
            /** Result of each change. */
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
                        nick_name?: Nickname | undefined;
                        description?: UserDescription | undefined;
                        public_info?: PublicInfo | undefined;
                        private_info?: PrivateInfo | undefined;
                    }[];
                };
            };
        };
        responses: {
            /** Result of each change. */
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
                    /** Push token of the device: its identifier in the Lanying push service. */
                    push_token?: string | undefined;
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
                 * Hour at which pushes stop.
                 * @example 23
                 */
                no_push_start_hour: HourOfDay;
                /**
                 * Hour at which pushes resume.
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
                 * Hour at which pushes stop.
                 * @example 23
                 */
                no_push_start_hour: HourOfDay;
                /**
                 * Hour at which pushes resume.
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
    registerAnonymousUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Beginning of the username, such as `guest_`. */
                    username: string;
                    password: Password;
                };
            };
        };
        responses: {
            /** The new user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RegisterAnonymousUserSuccess | RegisterAnonymousUserFailure;
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
            /** Result of each registration. */
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
                    /** Name of your choice by which `sendPushNotification` can select the user. */
                    alias?: string | undefined;
                    /** Push token of the device: its identifier in the Lanying push service. */
                    push_token?: string | undefined;
                    /** Id of the device. */
                    device_guid?: string | undefined;
                    /** Signature made by the SDK. Omit it. */
                    sign?: string | undefined;
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
    setStrangerChat: {
        parameters: {
            query: {
                /**
                 * Who may send messages to the user.
                 * @example 2
                 */
                value: StrangerChatMode;
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
                    "application/json": SetStrangerChatSuccess | SetStrangerChatFailure;
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
                    /** Device token assigned by the push service of the device vendor. */
                    device_token: string;
                    /** Name of the push certificate, as the console shows it. */
                    notifier_name: string;
                };
            };
        };
        responses: {
            /** The device token is bound. */
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
                    /** Device token assigned by the push service of the device vendor. */
                    device_token: string;
                    /** Name of the push certificate, as the console shows it. */
                    notifier_name: string;
                };
            };
        };
        responses: {
            /** The device token is bound. */
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
            /** The device token is unbound. */
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
            /** The device token is unbound. */
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
                    /** The user who receives the request. */
                    user_id: UserId;
                    reason?: FriendRequestReason | undefined;
                    /** Alias for the new friend, visible only to the acting user. */
                    alias?: FriendAlias | undefined;
                    /** Answer to the `auth_question` of that user, with `auth_mode` 2. */
                    auth_answer?: string | undefined;
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
                    /** The user who receives the request. */
                    user_id: UserId;
                    reason?: FriendRequestReason | undefined;
                    /** Alias for the new friend, visible only to the acting user. */
                    alias?: FriendAlias | undefined;
                }[];
            };
        };
        responses: {
            /** Result of each request. */
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
                /** Cursor of the previous page; omit it for the first page. */
                cursor?: Cursor;
                /** Number of requests on a page. */
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
    addFriendsDirectly: {
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
                    "application/json": AddFriendsDirectlySuccess | AddFriendsDirectlyFailure;
                };
            };
        };
    };
    acceptFriendRequestByPut: {
        parameters: {
            query: {
                /**
                 * The user whose request is accepted. Not the acting user, whom the header of the same name names.
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
                 * The user whose request is accepted. Not the acting user, whom the header of the same name names.
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
                    /** Reason for declining. */
                    reason?: string | undefined;
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
                    /** Reason for declining. */
                    reason?: string | undefined;
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
                /** Cursor of the previous page; omit it for the first page. */
                cursor?: Cursor;
                /** Number of ids on a page. */
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
                 * The user to return. Not the acting user, whom the header of the same name names.
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
                 * Mobile phone number. In a URL, encode the `+` of an international number as `%2B`.
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
                    alias?: FriendAlias | undefined;
                    ext?: FriendExtension | undefined;
                    /** `true` mutes notifications for messages of this friend. */
                    mute_notification?: boolean | undefined;
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
                    alias?: FriendAlias | undefined;
                    ext?: FriendExtension | undefined;
                    /** `true` mutes notifications for messages of this friend. */
                    mute_notification?: boolean | undefined;
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
                 * The friend to remove. Not the acting user, whom the header of the same name names.
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
            /** The two are no longer friends. */
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
                 * The friend to remove. Not the acting user, whom the header of the same name names.
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
            /** The two are no longer friends. */
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
                 * The user to block. Not the acting user, whom the header of the same name names.
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
                 * The user to block. Not the acting user, whom the header of the same name names.
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
                 * The user to unblock. Not the acting user, whom the header of the same name names.
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
                 * The user to unblock. Not the acting user, whom the header of the same name names.
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
                 * The sender.
                 * @example 2302128618880
                 */
                user_id: UserId;
                /**
                 * The receiver.
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
                    /** Description of the group. */
                    description?: string | undefined;
                    /** Kind of group. A private group when absent. */
                    type?: GroupType | undefined;
                    /** URL of the group's avatar. */
                    avatar?: string | undefined;
                    /** Users to invite at once. */
                    user_list?: readonly UserId[] | undefined;
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
                    /** Message of the invitation, shown to the invited users. */
                    reason?: string | undefined;
                };
            };
        };
        responses: {
            /** Result for each invited user. */
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
                /** Cursor of the previous page; omit it for the first page. */
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
                 * The group to dissolve.
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
                 * The group to dissolve.
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
            /** Result for each user. */
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
    addGroupMembers: {
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
                    /** Users to add. */
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
                    "application/json": AddGroupMembersSuccess | AddGroupMembersFailure;
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
            /** Result for each user. */
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
            /** Result for each user. */
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
                    /** Content of the announcement. */
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
                /** Cursor of the previous page; omit it for the first page. */
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
                    reason?: string | undefined;
                };
            };
        };
        responses: {
            /** Result of the request. */
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
            /** Result of the applicant. */
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
            /** Result of the applicant. */
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
                /** Cursor of the previous page; omit it for the first page. */
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
                    /** The invited user; with a user token, the caller's own id. */
                    user_id: UserId;
                    /** `true` accepts, `false` declines. */
                    approval: boolean;
                };
            };
        };
        responses: {
            /** The invitation is handled. */
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
                    /** The invited user; with a user token, the caller's own id. */
                    user_id: UserId;
                    /** `true` accepts, `false` declines. */
                    approval: boolean;
                };
            };
        };
        responses: {
            /** The invitation is handled. */
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
            /** The string to display as a QR code. */
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
                    /** The string of the QR code, as `getGroupQrCode` returned it. */
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
            /** Result for each user. */
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
            /** Result for each user. */
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
            /** Result of the transfer. */
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
            /** Result of the transfer. */
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
            /** Result for each user. */
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
            /** Result for each user. */
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
                /** Cursor of the previous page; omit it for the first page. */
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
            /** Result for each user. */
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
                    /** Users to unblock. */
                    user_list: readonly UserId[];
                };
            };
        };
        responses: {
            /** Result for each user. */
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
                    /** Users to unblock. */
                    user_list: readonly UserId[];
                };
            };
        };
        responses: {
            /** Result for each user. */
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
                /** Cursor of the previous page; omit it for the first page. */
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
                    /** The new group nickname of the acting user in this group. */
                    value: string;
                };
            };
        };
        responses: {
            /** The group nickname is set. */
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
                    /** The new group nickname of the acting user in this group. */
                    value: string;
                };
            };
        };
        responses: {
            /** The group nickname is set. */
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
                    /** Members whose group nicknames to return. */
                    user_list: readonly UserId[];
                };
            };
        };
        responses: {
            /** The group nicknames. */
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
                    /** Size of the file. */
                    size: Count;
                    /** Where the file can be downloaded: the `download_url` of its upload. */
                    url: string;
                    /** Kind of file, in a word of your own such as its extension. */
                    type?: string | undefined;
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
            /** Result of each file. */
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
            /** Result of each file. */
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
                    /** URL of the new avatar: the `download_url` of its upload. */
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
                    /** URL of the new avatar: the `download_url` of its upload. */
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
                    /** The new data, as a string in any format. */
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
                    /** The new data, as a string in any format. */
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
                     * Always 1: a broadcast goes to users.
                     * @constant
                     */
                    type: 1;
                    content_type: BroadcastContentType;
                    /** Content of the message. */
                    content?: string | undefined;
                    /** Description of the attached media, as a JSON string, as in `sendMessage`. */
                    attachment?: AttachmentJson | undefined;
                    /** Custom data of your own, as a JSON string, as in `sendMessage`. */
                    ext?: JsonText | undefined;
                    /** Data for the client SDK, as a JSON string, as in `sendMessage`. */
                    config?: JsonText | undefined;
                };
            };
        };
        responses: {
            /** Result of the broadcast. */
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
                    /** The message to recall. */
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
                    /** The message to recall. */
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
                 * The message that was read.
                 * @example 1552747048460091409
                 */
                msg_id?: MessageId;
                /** The device on which it was read, as `listDevices` returns it. */
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
                 * The message to begin with, going towards older ones; 0 means the newest.
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
                    setting?: PushSetting | undefined;
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
                    device_guid?: DeviceGuid | undefined;
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
                    device_guid?: DeviceGuid | undefined;
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
                    /** Username, mobile number or email address. */
                    login_name: string;
                    password: Password;
                    device_guid?: DeviceGuid | undefined;
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
                 * The group whose avatar is uploaded.
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
                 * Name of the avatar in the object storage. It is a part of its download URL.
                 * @example avatar/2302128618880
                 */
                object_name: string;
                /** Which form of the file is wanted. */
                image_type?: components["parameters"]["ImageTypeQuery"];
                /** Who makes the smaller image, with `image_type` 2. */
                thumbnail_strategy?: components["parameters"]["ThumbnailStrategyQuery"];
                /** Width of the thumbnail. */
                w?: components["parameters"]["ThumbnailWidthQuery"];
                /** Height of the thumbnail. */
                h?: components["parameters"]["ThumbnailHeightQuery"];
                /** Token for the file service, the `store_token` that comes with the token of a user. */
                store_token?: components["parameters"]["StoreTokenQuery"];
                /** Signature made by the chat SDK. Omit it. */
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
            /** The bytes of the file. An error also has status 200, with a JSON body. */
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
                     * @example https://files.example.com/avatar/2302128618880?Expires=1569619017&Signature=sample
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
                /** Width of the thumbnail. */
                w?: components["parameters"]["ThumbnailWidthQuery"];
                /** Height of the thumbnail. */
                h?: components["parameters"]["ThumbnailHeightQuery"];
                /** Token for the file service, the `store_token` that comes with the token of a user. */
                store_token?: components["parameters"]["StoreTokenQuery"];
                /** Signature made by the chat SDK. Omit it. */
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
            /** The bytes of the file. An error also has status 200, with a JSON body. */
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
                     * @example https://files.example.com/chat/autumn.png?Expires=1569619017&Signature=sample
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
/** Always `true`. Failures return an error code. */
export type Done = boolean;
/** Id of a user. */
export type UserId = number;
/** Result for one user of a list. A failed entry does not fail the whole call. */
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
/** Serial number of a device, unique among the devices of a user; `listDevices` returns it. */
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
/** Version of a list. Reserved and opaque: send back what you received. */
export type DataVersion = number;
/** A user of the app, as its administrator sees it. */
export interface UserAccount {
    user_id: UserId;
    /** Username, for signing in. */
    username?: string;
    /** Whether the user may sign in. Other values may appear. */
    status?: UserStatus | (number & {});
}
/** Mobile phone number: 11 digits beginning with 13 to 19 for mainland China, otherwise `+` and at least 8 digits. */
export type MobileNumber = string;
/** Nickname of a user. Unlike the username, it is not unique and cannot be used to sign in. */
export type Nickname = string;
/** Whether a user is connected. */
export interface OnlineStatus {
    /** The user is connected right now. */
    online: boolean;
}
/** Custom data of a user that only the user can read, in any format, for example a JSON string. */
export type PrivateInfo = string;
/** Self-introduction of a user. */
export type UserDescription = string;
/** Custom data of a user that everyone can read, in any format, for example a JSON string. */
export type PublicInfo = string;
/** Profile of a user, as that user sees it. */
export interface UserProfile {
    user_id: UserId;
    /** Username, for signing in. */
    username?: string;
    nick_name?: Nickname;
    /** URL of the user's avatar. */
    avatar?: string;
    description?: UserDescription;
    /** Mobile phone number. */
    mobile?: string;
    /** E-mail address. */
    email?: string;
    public_info?: PublicInfo;
    private_info?: PrivateInfo;
}
/** Hour of the day. Unit: hours. */
export type HourOfDay = number;
/** Tag for selecting users as the audience of a push. */
export type PushTag = string;
/** Letters, digits, underscores and Chinese characters. Not digits only, and not beginning with `maxim` or `mta`. */
export type Username = string;
/** An anonymous user that was just registered. */
export interface AnonymousUser {
    user_id: UserId;
    /** Complete username. */
    username: Username;
}
/** Result for one registration of a list. A failed entry does not fail the whole call. */
export interface RegistrationResult {
    /** The requested username. */
    username: string;
    /** Id of the new user, when the entry succeeded. */
    user_id?: UserId;
    /** Whether this entry succeeded. */
    success: boolean;
    /** Why the entry failed. */
    reason?: string;
}
/** Settings of a user, without the friend request policy. */
export interface UserPreferences {
    user_id: UserId;
    /** Id of the settings record. It is not the user id; do not use it. */
    id?: number;
    /** Thumbnails and files are downloaded automatically. */
    auto_download?: boolean;
    /** The user must agree before an invitation makes them a group member. */
    group_confirm?: boolean;
    /** The device vibrates when a message arrives. */
    vibratory?: boolean;
    /** New messages are silent. */
    no_sounds?: boolean;
    /** Pushes are switched off. */
    no_push?: boolean;
    /** Pushes do not show the content of the message. */
    no_push_detail?: boolean;
    /** Hour at which pushes stop. Unit: hours. */
    no_push_start_hour?: HourOfDay;
    /** Hour at which pushes resume. Unit: hours. */
    no_push_end_hour?: HourOfDay;
    /** Hour from which pushes come without sound. Unit: hours. */
    silence_start_time?: HourOfDay;
    /** Hour until which pushes come without sound. Unit: hours. */
    silence_end_time?: HourOfDay;
    /** Name shown in pushes. */
    push_nick_name?: string;
    /** Push token of the user's device: its identifier in the Lanying push service. */
    push_token?: string;
    /** Question of a friend request, if `auth_mode` is 2. */
    auth_question?: string;
    /** Expected answer to `auth_question`. */
    auth_answer?: string;
}
/** Settings of a user. Registration returns them, with the new user's id. */
export type UserSettings = WithRequired<UserPreferences, "user_id" | "auto_download" | "group_confirm" | "no_sounds" | "no_push" | "vibratory" | "no_push_detail" | "no_push_start_hour" | "no_push_end_hour"> & {
    /** How the user treats friend requests. Other values may appear. */
    auth_mode: AuthMode | (number & {});
};
/** Settings of a user to be changed. A setting that is absent is not changed. */
export type UserSettingsUpdate = UserPreferences & {
    auth_mode?: AuthMode | undefined;
};
/** A value without meaning. Code 200 indicates that the call succeeded. */
export type Undocumented = unknown;
/** A friend in the friend list. */
export interface Friend {
    user_id: UserId;
    /** Name of the friend. */
    name: string;
}
/** Message of a friend request, shown to its receiver. */
export type FriendRequestReason = string;
/** Alias of a friend, visible only to the user who set it. */
export type FriendAlias = string;
/** A user to whom a friend request could not be sent. */
export interface FriendRequestFailure {
    user_id: UserId;
    /** Why the request was rejected. */
    reason?: string;
}
/** Result of several friend requests that were sent at once. */
export interface FriendRequestOutcome {
    /** Users whose request went through. */
    success?: UserId[];
    /** Users whose request was rejected. */
    fails?: FriendRequestFailure[];
}
/** Start of the next page. Send the cursor of the previous response, and omit it for the first page. A response without a cursor is the last page. */
export type Cursor = string;
/** Time since 1970-01-01 UTC. Unit: milliseconds. */
export type TimestampMs = number;
/** A friend request that another user sent to the caller. */
export interface FriendRequest {
    /** The user who sent the request. */
    user_id: UserId;
    reason?: FriendRequestReason;
    /** Result of the request. Other values may appear. */
    status?: FriendRequestStatus | (number & {});
    /** When the request expires. It cannot be handled afterwards. Unit: milliseconds. */
    expired_time?: TimestampMs;
}
/** Custom data that the caller keeps for a friend, in any format, for example a JSON string. */
export type FriendExtension = string;
/** A user as the caller sees them, with the relation between the two. */
export interface Contact {
    user_id: UserId;
    /** Username, for signing in. */
    username?: string;
    /** Nickname of the user, or the username while there is none. */
    nick_name?: Nickname;
    /** URL of the user's avatar. */
    avatar?: string;
    description?: UserDescription;
    public_info?: PublicInfo;
    /** Relation of the user to the caller. Other values may appear. */
    relation?: FriendRelation | (number & {});
    alias?: FriendAlias;
    ext?: FriendExtension;
    /** Notifications for messages of this friend are muted. */
    mute_notification?: boolean;
    /** How the user treats friend requests. Other values may appear. */
    auth_mode?: AuthMode | (number & {});
    /** Question to answer in `auth_answer` of a friend request, if `auth_mode` is 2. */
    auth_question?: string;
}
/** Id of a group. */
export type GroupId = number;
/** A number of items. */
export type Count = number;
/** Time since 1970-01-01 UTC. Unit: seconds. */
export type TimestampSeconds = number;
/** A group with its settings. */
export interface Group {
    group_id: GroupId;
    /** Name of the group. */
    name: string;
    /** Description of the group. */
    description: string;
    /** URL of the group's avatar. */
    avatar?: string;
    /** Custom data of the group. */
    ext?: string;
    /** Type of the group. Besides the values of GroupType, older or internal groups have 1 (public) or 3 (temporary). */
    type: GroupType | (number & {});
    /** State of the group. */
    status: GroupStatus | (number & {});
    /** The user who owns the group. */
    owner_id: UserId;
    /** Number of members. */
    count?: Count;
    /** Largest number of members. */
    capacity?: Count;
    /** When the group was created. Unit: milliseconds. */
    created_at: TimestampMs;
    /** When the group last changed. Unit: milliseconds. */
    updated_at: TimestampMs;
    /** Ordinary members can invite others. */
    member_invite: boolean;
    /** Ordinary members can edit the name, avatar and description of the group. */
    member_modify: boolean;
    /** How applications to join the group are handled. */
    apply_approval: ApplyApproval | (number & {});
    /** Messages in the group have read receipts. */
    read_ack: boolean;
    /** New members can read messages sent before they joined. */
    history_visible: boolean;
    /** Ordinary members do not see details of the other members. */
    hide_member_info?: boolean;
    /** End of the mute of the whole group. 0 or a past time means not muted, -1 means permanently muted. Unit: seconds. */
    ban_expire_time?: TimestampSeconds;
    /** How the acting user mutes the group. */
    msg_mute_mode?: MsgMuteMode | (number & {});
    /** Which messages of the group are pushed to the acting user. */
    msg_push_mode?: MsgPushMode | (number & {});
}
/** Result for one user of a list. A failed entry does not fail the whole call. */
export interface MemberResult {
    user_id: UserId;
    /** Whether this entry succeeded. Other values may appear. */
    result: OperationResult | (string & {});
    /** Why the entry failed. */
    reason?: string;
}
/** A member of a group. */
export interface GroupMember {
    user_id: UserId;
    /** When the member joined. Unit: milliseconds. */
    join_time: TimestampMs;
    /** The member's group nickname in this group. */
    display_name?: string;
    /** When the member's mute ends. -1 means permanent. Unit: milliseconds. */
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
    /** Content of the announcement. */
    content?: string;
    /** When it was published. Unit: milliseconds. */
    created_at?: TimestampMs;
}
/** An application of a user to join a group. */
export interface GroupApplication {
    group_id: GroupId;
    /** The applicant. */
    applicant_id: UserId;
    /** Status of the application. */
    status?: GroupApplicationStatus | (number & {});
    /** Reason that the applicant entered. */
    reason?: string;
    /** When the request expires. Unit: milliseconds. */
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
    /** When the invitation expires. Unit: milliseconds. */
    expired_time?: TimestampMs;
    /** When the invitation last changed: a date and time as a string. Other times are integers. */
    updated_at?: string;
}
/** Content of a QR code for joining a group. */
export interface GroupQrCode {
    /** Signed string to display as a QR code. Pass it on unchanged. */
    qr_info: string;
    /** When the string was created. Unit: milliseconds. */
    create_at?: TimestampMs;
    /** When the string expires. Unit: milliseconds. */
    expire_at?: TimestampMs;
}
/** Duration of a mute. -1 means permanent. Unit: minutes. */
export type MuteDuration = number;
/** The mute of a whole group. */
export interface GroupMute {
    /** When the mute ends. 0 or a past time means not muted, -1 means permanently muted. Unit: seconds. */
    ban_expire_time: TimestampSeconds;
}
/** A user on the blacklist of a group. */
export interface BlockedGroupMember {
    group_id: GroupId;
    user_id: UserId;
    /** When the user was blocked: a date and time as a string. Other times are integers. */
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
    /** Size of the file. Unit: bytes. */
    size?: Count;
    /** Where the file can be downloaded. */
    url?: string;
    /** The user who shared the file. */
    uploader?: UserId;
    /** When the file was shared. Unit: milliseconds. */
    created_at?: TimestampMs;
    /** When the entry last changed. Unit: milliseconds. */
    updated_at?: TimestampMs;
}
/** Result for one file of a list. A failed entry does not fail the whole call. */
export interface GroupFileResult {
    file_id: GroupFileId;
    /** Whether this entry succeeded. Other values may appear. */
    result: OperationResult | (string & {});
    /** Why the entry failed. */
    reason?: string;
}
/** Brief information on a group, with the acting user's own settings for it. The owner is in `owner`, unlike `owner_id` of Group. */
export interface GroupBrief {
    group_id: GroupId;
    /** Name of the group. */
    name?: string;
    /** Type of the group. Besides the values of GroupType, older or internal groups have 1 (public) or 3 (temporary). */
    type?: GroupType | (number & {});
    /** State of the group. */
    status?: GroupStatus | (number & {});
    /** The user who owns the group. */
    owner?: UserId;
    /** URL of the group's avatar. */
    avatar?: string;
    /** Number of members. */
    count?: Count;
    /** Largest number of members. */
    capacity?: Count;
    /** How applications to join the group are handled. */
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
    /** Size of the file. Unit: bytes. */
    fLen?: Count;
    /** Width of the image. Unit: pixels. */
    width?: Count;
    /** Height of the image. Unit: pixels. */
    height?: Count;
}
/** Voice or a video in a message. */
export interface AudioVideoAttachment {
    /** URL of the file, such as the `download_url` of `getChatFileUploadUrl`. */
    url: string;
    /** Name of the file to display. */
    dName?: string;
    /** Size of the file. Unit: bytes. */
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
    /** Size of the file. Unit: bytes. */
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
/** Id of a message, such as 1552747048460091409. It exceeds 2^53, so parse it as a 64-bit integer or keep its digits as a string; a double rounds it. */
export type MessageId = string;
/** Idempotency key that you choose, below 2^53. A retry with the same key within a short time is ignored. */
export type TransactionId = number;
/** A message to be sent, and where to. */
export interface OutgoingMessage {
    /** Receivers: either users or groups, depending on `type`. */
    targets: readonly UserOrGroupId[];
    type: MessageTargetType;
    content_type: MessageContentType;
    /** Content of the message. May be empty, for example in a read receipt. */
    content: string;
    /** The sender. */
    from_user_id?: UserId | undefined;
    /** Description of the attached media, as a JSON string. Needed for images, voice, video, files and locations. */
    attachment?: AttachmentJson | undefined;
    /** Custom data of your own, as a JSON string. */
    ext?: JsonText | undefined;
    /** Data for the client SDK, as a JSON string. Omit it unless the SDK requires it. */
    config?: JsonText | undefined;
    /** The earlier message that a read receipt, recall, append or replacement refers to. */
    related_mid?: MessageId | undefined;
    /**
     * Deliver only to users who are online now.
     * @default false
     */
    online_only?: boolean | undefined;
    transaction_id?: TransactionId | undefined;
}
/** Result of a broadcast. */
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
    /** Content of the message. */
    content?: string;
    /** Description of the attached media with its URL, as a JSON string. */
    attachment?: AttachmentJson;
    /** Custom data that the sender added, as a JSON string. */
    ext?: JsonText;
    /** Data for the client SDK, as a JSON string. */
    config?: JsonText;
    /** When the message was sent. Unit: milliseconds. */
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
    sound?: string | undefined;
    /** Subtitle. */
    subtitle?: string | undefined;
    /** Wakes the app in the background (`content-available`). */
    content_available?: boolean | undefined;
    /** Lets the app change the notification before it is shown (`mutable-content`). */
    mutable_content?: boolean | undefined;
    /** Category that decides which actions the notification offers. */
    category?: string | undefined;
    /** Notifications with the same thread id are shown as a group. */
    thread_id?: string | undefined;
    /** A later notification with the same collapse id replaces the earlier one. */
    apns_collapse_id?: string | undefined;
}
/** Settings of a notification on Android. The object of a device vendor overrides the same keys of `android`. */
export interface PushAndroidOptions {
    /** Sound to play. */
    sound?: string | undefined;
    /** Notification channel. */
    channel_id?: string | undefined;
    click_action?: PushClickAction | undefined;
    /** Intent URI of the page to open, in the form `intent:#Intent;component=<package>/<activity>;end`. Required when `click_action` is `intent`. */
    intent?: string | undefined;
}
/** Settings of a notification on Huawei devices. */
export type PushHuaweiOptions = PushAndroidOptions & {
    /** Name of the launcher activity whose icon carries the badge. */
    badge_class?: string | undefined;
};
/** Settings of a notification on vivo devices. */
export type PushVivoOptions = PushAndroidOptions & {
    /** @default 0 */
    push_mode?: VivoPushMode | undefined;
    /** @default 0 */
    classification?: VivoClassification | undefined;
};
/** Content of a notification, with settings for each platform and device vendor. */
export interface PushMessage {
    /**
     * Kind of notification.
     * @default text
     */
    type?: PushMessageType | undefined;
    /** Title. */
    title?: string | undefined;
    /** Text. */
    body?: string | undefined;
    /** Longer content, shown where the device vendor supports it; `body` otherwise. */
    big_text?: string | undefined;
    /** URL of an image, audio or video. An image URL must end in jpg, jpeg or png; the image must be smaller than 1 MB, 876 × 324 pixels recommended. */
    attachment_url?: string | undefined;
    /**
     * Number on the app's icon, as `5`, or what to add to it, as `+1`.
     * @default +1
     */
    badge?: string | undefined;
    /** Custom data that is delivered with the notification. */
    ext?: {
        [key: string]: unknown;
    } | undefined;
    /** Show from this time on. At once when absent. Unit: seconds. */
    show_begin_time?: TimestampSeconds | undefined;
    /** Stop showing at this time. Unit: seconds. */
    show_end_time?: TimestampSeconds | undefined;
    ios?: PushIosOptions | undefined;
    android?: PushAndroidOptions | undefined;
    huawei?: PushHuaweiOptions | undefined;
    /** Settings of a notification on Xiaomi devices. */
    xiaomi?: PushAndroidOptions | undefined;
    /** Settings of a notification on OPPO devices. */
    oppo?: PushAndroidOptions | undefined;
    vivo?: PushVivoOptions | undefined;
    /** Settings of a notification on Meizu devices. */
    flyme?: PushAndroidOptions | undefined;
    /** Settings of a notification through Firebase Cloud Messaging. */
    fcm?: PushAndroidOptions | undefined;
}
/** How a notification is delivered. */
export interface PushSetting {
    /** Idempotency key that you choose. A request whose id was seen before is not pushed again. */
    request_id?: string | undefined;
    /**
     * Which channels carry the notification.
     * @default combined
     */
    distribution_strategy?: PushDistributionStrategy | undefined;
    /**
     * Vendor channels to try, in this order.
     * @default [
     *       "ups",
     *       "fcm"
     *     ]
     */
    ospush_sequence?: readonly OsPushChannel[] | undefined;
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
/** Id of the user's device, chosen by your app. If present, the response contains the push token of the device. */
export type DeviceGuid = string;
/** Access token of a user, and further credentials for the chat SDK. */
export interface UserToken {
    /** The user whom the token belongs to. */
    user_id: UserId;
    /** Value of the `access-token` header for calls of this user. Secret and opaque. */
    token: string;
    /** Expiration timestamp of the token. Get a new token when a call returns error 10008 or 402. */
    expire?: number;
    /** Push token of the device that `device_guid` names, in the Lanying push service. */
    push_token?: string;
    /** Token for the file service; `downloadChatFile` and `downloadAvatar` take it. */
    store_token?: string;
    /** Secret key with which the chat SDK signs its file requests. */
    access_key_secret?: string;
    /** Key with which the chat SDK encrypts its connection. */
    public_key?: string;
    /** Encryption of the connection of the chat SDK. Opaque. */
    encrypt_type?: number;
}
/** A message in the response of an AI. */
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
    /** Where to upload the file. Valid for one file; request another URL for the next. */
    upload_url: string;
    /** HTTP method of the upload. Other values may appear. */
    upload_method?: UploadMethod | (string & {});
    /** Form fields to send along, names and values as they are. Empty if the object storage requires none. */
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
/** Error message. For people; programs use `code`. */
export type ErrorMessage = string | null;
/**
 * Null or absent on success.
 * @constant
 */
export type NoMessage = string | null;
/** Response of `setAuthMode` on failure, also with HTTP status 200. */
export interface SetAuthModeFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `setAuthMode` on success. */
export interface SetAuthModeSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setUserAvatar` on failure, also with HTTP status 200. */
export interface SetUserAvatarFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `setUserAvatar` on success. */
export interface SetUserAvatarSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setUserAvatars` on failure, also with HTTP status 200. */
export interface SetUserAvatarsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `setUserAvatars` on success. */
export interface SetUserAvatarsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: UserResult[];
    message?: NoMessage;
}
/** Response of `changePassword` on failure, also with HTTP status 200. */
export interface ChangePasswordFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `changePassword` on success. */
export interface ChangePasswordSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setUserPassword` on failure, also with HTTP status 200. */
export interface SetUserPasswordFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `setUserPassword` on success. */
export interface SetUserPasswordSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `pinConversation` on failure, also with HTTP status 200. */
export interface PinConversationFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `pinConversation` on success. */
export interface PinConversationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `listPinnedConversations` on failure, also with HTTP status 200. */
export interface ListPinnedConversationsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `listPinnedConversations` on success. */
export interface ListPinnedConversationsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: PinnedConversations;
    message?: NoMessage;
}
/** Response of `unpinConversation` on failure, also with HTTP status 200. */
export interface UnpinConversationFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `unpinConversation` on success. */
export interface UnpinConversationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `deleteUser` on failure, also with HTTP status 200. */
export interface DeleteUserFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `deleteUser` on success. */
export interface DeleteUserSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `listDevices` on failure, also with HTTP status 200. */
export interface ListDevicesFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `listDevices` on success. */
export interface ListDevicesSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Devices of the user; empty when there are none. */
    data: Device[];
    /** Unused: the operation has no cursor parameter. */
    cursor?: string;
    version?: DataVersion;
    message?: NoMessage;
}
/** Response of `removeDevice` on failure, also with HTTP status 200. */
export interface RemoveDeviceFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `removeDevice` on success. */
export interface RemoveDeviceSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `disableUsers` on failure, also with HTTP status 200. */
export interface DisableUsersFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `disableUsers` on success. */
export interface DisableUsersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setAutoDownload` on failure, also with HTTP status 200. */
export interface SetAutoDownloadFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `setAutoDownload` on success. */
export interface SetAutoDownloadSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `enableUsers` on failure, also with HTTP status 200. */
export interface EnableUsersFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `enableUsers` on success. */
export interface EnableUsersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `kickDevice` on failure, also with HTTP status 200. */
export interface KickDeviceFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `kickDevice` on success. */
export interface KickDeviceSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `listUsers` on failure, also with HTTP status 200. */
export interface ListUsersFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `listUsers` on success. */
export interface ListUsersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Users on this page. */
    data: UserAccount[];
    message?: NoMessage;
}
/** Response of `setMobile` on failure, also with HTTP status 200. */
export interface SetMobileFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10001 `WrongVerificationCode`: The verification code is wrong.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 10011 `UserIdAlreadyBound`: The value is already bound to a user.
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
    message?: ErrorMessage;
}
/** Response of `setMobile` on success. */
export interface SetMobileSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setNickname` on failure, also with HTTP status 200. */
export interface SetNicknameFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `setNickname` on success. */
export interface SetNicknameSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `getOnlineStatus` on failure, also with HTTP status 200. */
export interface GetOnlineStatusFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `getOnlineStatus` on success. */
export interface GetOnlineStatusSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: OnlineStatus;
    message?: NoMessage;
}
/** Response of `setPrivateInfo` on failure, also with HTTP status 200. */
export interface SetPrivateInfoFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `setPrivateInfo` on success. */
export interface SetPrivateInfoSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `getProfile` on failure, also with HTTP status 200. */
export interface GetProfileFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `getProfile` on success. */
export interface GetProfileSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: UserProfile;
    message?: NoMessage;
}
/** Response of `updateProfile` on failure, also with HTTP status 200. */
export interface UpdateProfileFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `updateProfile` on success. */
export interface UpdateProfileSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `updateProfiles` on failure, also with HTTP status 200. */
export interface UpdateProfilesFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `updateProfiles` on success. */
export interface UpdateProfilesSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: UserResult[];
    message?: NoMessage;
}
/** Response of `setPublicInfo` on failure, also with HTTP status 200. */
export interface SetPublicInfoFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `setPublicInfo` on success. */
export interface SetPublicInfoSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setPushDisabled` on failure, also with HTTP status 200. */
export interface SetPushDisabledFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `setPushDisabled` on success. */
export interface SetPushDisabledSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `bindPushAlias` on failure, also with HTTP status 200. */
export interface BindPushAliasFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 10011 `UserIdAlreadyBound`: The value is already bound to a user.
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
    message?: ErrorMessage;
}
/** Response of `bindPushAlias` on success. */
export interface BindPushAliasSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setPushBadge` on failure, also with HTTP status 200. */
export interface SetPushBadgeFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `setPushBadge` on success. */
export interface SetPushBadgeSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setPushDetailHidden` on failure, also with HTTP status 200. */
export interface SetPushDetailHiddenFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `setPushDetailHidden` on success. */
export interface SetPushDetailHiddenSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setPushQuietHours` on failure, also with HTTP status 200. */
export interface SetPushQuietHoursFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `setPushQuietHours` on success. */
export interface SetPushQuietHoursSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setPushNickname` on failure, also with HTTP status 200. */
export interface SetPushNicknameFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `setPushNickname` on success. */
export interface SetPushNicknameSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `listPushTags` on failure, also with HTTP status 200. */
export interface ListPushTagsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `listPushTags` on success. */
export interface ListPushTagsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Tags of the user; empty when there are none. */
    data: PushTag[];
    message?: NoMessage;
}
/** Response of `addPushTags` on failure, also with HTTP status 200. */
export interface AddPushTagsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `addPushTags` on success. */
export interface AddPushTagsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `removePushTags` on failure, also with HTTP status 200. */
export interface RemovePushTagsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `removePushTags` on success. */
export interface RemovePushTagsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `removeAllPushTags` on failure, also with HTTP status 200. */
export interface RemoveAllPushTagsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `removeAllPushTags` on success. */
export interface RemoveAllPushTagsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `registerAnonymousUser` on failure, also with HTTP status 200. */
export interface RegisterAnonymousUserFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 30021 `InvalidLicense`: The license of the app is not valid.
     *     - 30022 `LicenseExpired`: The license of the app has expired.
     *     - 30023 `LicenseLimitExceeded`: The app has reached the user limit of its license.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10002
     * @example 20000
     * @example 30021
     * @example 30022
     * @example 30023
     * @example 40000
     */
    code: number;
    message?: ErrorMessage;
}
/** Response of `registerAnonymousUser` on success. */
export interface RegisterAnonymousUserSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: AnonymousUser;
    message?: NoMessage;
}
/** Response of `registerUsers` on failure, also with HTTP status 200. */
export interface RegisterUsersFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10004 `UserAlreadyExists`: A user with this name already exists.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 30021 `InvalidLicense`: The license of the app is not valid.
     *     - 30022 `LicenseExpired`: The license of the app has expired.
     *     - 30023 `LicenseLimitExceeded`: The app has reached the user limit of its license.
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
    message?: ErrorMessage;
}
/** Response of `registerUsers` on success. */
export interface RegisterUsersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: RegistrationResult[];
    message?: NoMessage;
}
/** Response of `registerPushUser` on failure, also with HTTP status 200. */
export interface RegisterPushUserFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10004 `UserAlreadyExists`: A user with this name already exists.
     *     - 12006 `PushNotEnabled`: Push is not enabled for this app.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 30021 `InvalidLicense`: The license of the app is not valid.
     *     - 30022 `LicenseExpired`: The license of the app has expired.
     *     - 30023 `LicenseLimitExceeded`: The app has reached the user limit of its license.
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
    message?: ErrorMessage;
}
/** Response of `registerPushUser` on success. */
export interface RegisterPushUserSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: UserSettings;
    message?: NoMessage;
}
/** Response of `getSettings` on failure, also with HTTP status 200. */
export interface GetSettingsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `getSettings` on success. */
export interface GetSettingsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: UserSettings;
    message?: NoMessage;
}
/** Response of `updateSettings` on failure, also with HTTP status 200. */
export interface UpdateSettingsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `updateSettings` on success. */
export interface UpdateSettingsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setStrangerChat` on failure, also with HTTP status 200. */
export interface SetStrangerChatFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `setStrangerChat` on success. */
export interface SetStrangerChatSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setSoundDisabled` on failure, also with HTTP status 200. */
export interface SetSoundDisabledFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `setSoundDisabled` on success. */
export interface SetSoundDisabledSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `bindDeviceToken` on failure, also with HTTP status 200. */
export interface BindDeviceTokenFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 10011 `UserIdAlreadyBound`: The value is already bound to a user.
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
    message?: ErrorMessage;
}
/** Response of `bindDeviceToken` on success. */
export interface BindDeviceTokenSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `unbindDeviceToken` on failure, also with HTTP status 200. */
export interface UnbindDeviceTokenFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `unbindDeviceToken` on success. */
export interface UnbindDeviceTokenSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data?: Undocumented;
    message?: NoMessage;
}
/** Response of `setUsername` on failure, also with HTTP status 200. */
export interface SetUsernameFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `setUsername` on success. */
export interface SetUsernameSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setVibration` on failure, also with HTTP status 200. */
export interface SetVibrationFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `setVibration` on success. */
export interface SetVibrationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `registerUser` on failure, also with HTTP status 200. */
export interface RegisterUserFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10004 `UserAlreadyExists`: A user with this name already exists.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 30021 `InvalidLicense`: The license of the app is not valid.
     *     - 30022 `LicenseExpired`: The license of the app has expired.
     *     - 30023 `LicenseLimitExceeded`: The app has reached the user limit of its license.
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
    message?: ErrorMessage;
}
/** Response of `registerUser` on success. */
export interface RegisterUserSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: UserSettings;
    message?: NoMessage;
}
/** Response of `addFriends` on failure, also with HTTP status 200. */
export interface AddFriendsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10005 `AlreadyFriends`: The user is already a friend.
     *     - 10006 `UserBlacklisted`: One of the two users has blocked the other.
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
    message?: ErrorMessage;
}
/** Response of `addFriends` on success. */
export interface AddFriendsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `listFriends` on failure, also with HTTP status 200. */
export interface ListFriendsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `listFriends` on success. */
export interface ListFriendsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Friends of the user; empty when there are none. */
    data: Friend[];
    message?: NoMessage;
}
/** Response of `requestFriend` on failure, also with HTTP status 200. */
export interface RequestFriendFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10005 `AlreadyFriends`: The user is already a friend.
     *     - 10006 `UserBlacklisted`: One of the two users has blocked the other.
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
    message?: ErrorMessage;
}
/** Response of `requestFriend` on success. */
export interface RequestFriendSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `requestFriends` on failure, also with HTTP status 200. */
export interface RequestFriendsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10005 `AlreadyFriends`: The user is already a friend.
     *     - 10006 `UserBlacklisted`: One of the two users has blocked the other.
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
    message?: ErrorMessage;
}
/** Response of `requestFriends` on success. */
export interface RequestFriendsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: FriendRequestOutcome;
    message?: NoMessage;
}
/** Response of `listFriendRequests` on failure, also with HTTP status 200. */
export interface ListFriendRequestsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `listFriendRequests` on success. */
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
    message?: NoMessage;
}
/** Response of `addFriendsDirectly` on failure, also with HTTP status 200. */
export interface AddFriendsDirectlyFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10006 `UserBlacklisted`: One of the two users has blocked the other.
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
    message?: ErrorMessage;
}
/** Response of `addFriendsDirectly` on success. */
export interface AddFriendsDirectlySuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `acceptFriendRequest` on failure, also with HTTP status 200. */
export interface AcceptFriendRequestFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10005 `AlreadyFriends`: The user is already a friend.
     *     - 10006 `UserBlacklisted`: One of the two users has blocked the other.
     *     - 10007 `FriendRequestNotFound`: The friend request does not exist or has expired.
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
    message?: ErrorMessage;
}
/** Response of `acceptFriendRequest` on success. */
export interface AcceptFriendRequestSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `declineFriendRequest` on failure, also with HTTP status 200. */
export interface DeclineFriendRequestFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10007 `FriendRequestNotFound`: The friend request does not exist or has expired.
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
    message?: ErrorMessage;
}
/** Response of `declineFriendRequest` on success. */
export interface DeclineFriendRequestSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `listFriendIds` on failure, also with HTTP status 200. */
export interface ListFriendIdsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `listFriendIds` on success. */
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
    message?: NoMessage;
}
/** Response of `listFriendDetails` on failure, also with HTTP status 200. */
export interface ListFriendDetailsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `listFriendDetails` on success. */
export interface ListFriendDetailsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** The users, as the acting user sees them. */
    data: Contact[];
    message?: NoMessage;
}
/** Response of `getUser` on failure, also with HTTP status 200. */
export interface GetUserFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `getUser` on success. */
export interface GetUserSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Contact;
    message?: NoMessage;
}
/** Response of `findUserByUsername` on failure, also with HTTP status 200. */
export interface FindUserByUsernameFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `findUserByUsername` on success. */
export interface FindUserByUsernameSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Contact;
    message?: NoMessage;
}
/** Response of `findUserByMobile` on failure, also with HTTP status 200. */
export interface FindUserByMobileFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `findUserByMobile` on success. */
export interface FindUserByMobileSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Contact;
    message?: NoMessage;
}
/** Response of `updateFriend` on failure, also with HTTP status 200. */
export interface UpdateFriendFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `updateFriend` on success. */
export interface UpdateFriendSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `removeFriend` on failure, also with HTTP status 200. */
export interface RemoveFriendFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `removeFriend` on success. */
export interface RemoveFriendSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `blockUser` on failure, also with HTTP status 200. */
export interface BlockUserFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10006 `UserBlacklisted`: One of the two users has blocked the other.
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
    message?: ErrorMessage;
}
/** Response of `blockUser` on success. */
export interface BlockUserSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `unblockUser` on failure, also with HTTP status 200. */
export interface UnblockUserFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `unblockUser` on success. */
export interface UnblockUserSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `listBlockedUsers` on failure, also with HTTP status 200. */
export interface ListBlockedUsersFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `listBlockedUsers` on success. */
export interface ListBlockedUsersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Ids of blocked users; empty when there are none. */
    data: UserId[];
    message?: NoMessage;
}
/** Response of `checkMessagePermission` on failure, also with HTTP status 200. */
export interface CheckMessagePermissionFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `checkMessagePermission` on success. */
export interface CheckMessagePermissionSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Whether the sender may message the receiver. */
    data: boolean;
    message?: NoMessage;
}
/** Response of `createGroup` on failure, also with HTTP status 200. */
export interface CreateGroupFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20007 `TooManyGroupsInApp`: The app has reached its group limit.
     *     - 20008 `TooManyGroupsCreated`: The user has reached the limit of groups created.
     *     - 20009 `TooManyGroupsJoined`: The user has reached the limit of groups joined.
     *     - 20010 `GroupFull`: The group has reached its member limit.
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
    message?: ErrorMessage;
}
/** Response of `createGroup` on success. */
export interface CreateGroupSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Group;
    message?: NoMessage;
}
/** Response of `inviteGroupMembers` on failure, also with HTTP status 200. */
export interface InviteGroupMembersFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20009 `TooManyGroupsJoined`: The user has reached the limit of groups joined.
     *     - 20010 `GroupFull`: The group has reached its member limit.
     *     - 20011 `GroupMemberRequired`: The acting user must be a member of the group.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
     *     - 20016 `KickedTooOften`: The user was removed from the group too often and can no longer join it.
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
    message?: ErrorMessage;
}
/** Response of `inviteGroupMembers` on success. */
export interface InviteGroupMembersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: MemberResult[];
    message?: NoMessage;
}
/** Response of `listGroupMembers` on failure, also with HTTP status 200. */
export interface ListGroupMembersFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: The acting user must be a member of the group.
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
    message?: ErrorMessage;
}
/** Response of `listGroupMembers` on success. */
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
    message?: NoMessage;
}
/** Response of `destroyGroup` on failure, also with HTTP status 200. */
export interface DestroyGroupFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20013 `GroupOwnerRequired`: The acting user must be the owner of the group.
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
    message?: ErrorMessage;
}
/** Response of `destroyGroup` on success. */
export interface DestroyGroupSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `addGroupAdmins` on failure, also with HTTP status 200. */
export interface AddGroupAdminsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user in the request is not a member of the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20013 `GroupOwnerRequired`: The acting user must be the owner of the group.
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
    message?: ErrorMessage;
}
/** Response of `addGroupAdmins` on success. */
export interface AddGroupAdminsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: MemberResult[];
    message?: NoMessage;
}
/** Response of `addGroupMembers` on failure, also with HTTP status 200. */
export interface AddGroupMembersFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20009 `TooManyGroupsJoined`: The user has reached the limit of groups joined.
     *     - 20010 `GroupFull`: The group has reached its member limit.
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
     * @example 20017
     * @example 20018
     * @example 40000
     */
    code: number;
    message?: ErrorMessage;
}
/** Response of `addGroupMembers` on success. */
export interface AddGroupMembersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: MemberResult[];
    message?: NoMessage;
}
/** Response of `removeGroupAdmins` on failure, also with HTTP status 200. */
export interface RemoveGroupAdminsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user in the request is not a member of the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20013 `GroupOwnerRequired`: The acting user must be the owner of the group.
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
    message?: ErrorMessage;
}
/** Response of `removeGroupAdmins` on success. */
export interface RemoveGroupAdminsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: MemberResult[];
    message?: NoMessage;
}
/** Response of `listGroupAdmins` on failure, also with HTTP status 200. */
export interface ListGroupAdminsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: The acting user must be a member of the group.
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
    message?: ErrorMessage;
}
/** Response of `listGroupAdmins` on success. */
export interface ListGroupAdminsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Administrators of the group; empty when there are none. */
    data: GroupMember[];
    message?: NoMessage;
}
/** Response of `createGroupAnnouncement` on failure, also with HTTP status 200. */
export interface CreateGroupAnnouncementFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `createGroupAnnouncement` on success. */
export interface CreateGroupAnnouncementSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: GroupAnnouncement;
    message?: NoMessage;
}
/** Response of `getGroupAnnouncement` on failure, also with HTTP status 200. */
export interface GetGroupAnnouncementFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: The acting user must be a member of the group.
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
    message?: ErrorMessage;
}
/** Response of `getGroupAnnouncement` on success. */
export interface GetGroupAnnouncementSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: GroupAnnouncement;
    message?: NoMessage;
}
/** Response of `getLatestGroupAnnouncement` on failure, also with HTTP status 200. */
export interface GetLatestGroupAnnouncementFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: The acting user must be a member of the group.
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
    message?: ErrorMessage;
}
/** Response of `getLatestGroupAnnouncement` on success. */
export interface GetLatestGroupAnnouncementSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: GroupAnnouncement;
    message?: NoMessage;
}
/** Response of `listGroupAnnouncements` on failure, also with HTTP status 200. */
export interface ListGroupAnnouncementsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: The acting user must be a member of the group.
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
    message?: ErrorMessage;
}
/** Response of `listGroupAnnouncements` on success. */
export interface ListGroupAnnouncementsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Announcements of the group; empty when there are none. */
    data: GroupAnnouncement[];
    message?: NoMessage;
}
/** Response of `deleteGroupAnnouncement` on failure, also with HTTP status 200. */
export interface DeleteGroupAnnouncementFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `deleteGroupAnnouncement` on success. */
export interface DeleteGroupAnnouncementSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data?: Undocumented;
    message?: NoMessage;
}
/** Response of `listGroupApplications` on failure, also with HTTP status 200. */
export interface ListGroupApplicationsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `listGroupApplications` on success. */
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
    message?: NoMessage;
}
/** Response of `joinGroup` on failure, also with HTTP status 200. */
export interface JoinGroupFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20009 `TooManyGroupsJoined`: The user has reached the limit of groups joined.
     *     - 20010 `GroupFull`: The group has reached its member limit.
     *     - 20016 `KickedTooOften`: The user was removed from the group too often and can no longer join it.
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
    message?: ErrorMessage;
}
/** Response of `joinGroup` on success. */
export interface JoinGroupSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Result of the acting user's request. */
    data: MemberResult;
    message?: NoMessage;
}
/** Response of `answerGroupApplication` on failure, also with HTTP status 200. */
export interface AnswerGroupApplicationFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20009 `TooManyGroupsJoined`: The user has reached the limit of groups joined.
     *     - 20010 `GroupFull`: The group has reached its member limit.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
     *     - 20014 `JoinRequestClosed`: The group application has expired or was already handled.
     *     - 20016 `KickedTooOften`: The user was removed from the group too often and can no longer join it.
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
    message?: ErrorMessage;
}
/** Response of `answerGroupApplication` on success. */
export interface AnswerGroupApplicationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Result of the applicant. */
    data: MemberResult;
    message?: NoMessage;
}
/** Response of `listGroupInvitations` on failure, also with HTTP status 200. */
export interface ListGroupInvitationsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `listGroupInvitations` on success. */
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
    message?: NoMessage;
}
/** Response of `answerGroupInvitation` on failure, also with HTTP status 200. */
export interface AnswerGroupInvitationFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20009 `TooManyGroupsJoined`: The user has reached the limit of groups joined.
     *     - 20010 `GroupFull`: The group has reached its member limit.
     *     - 20015 `GroupInvitationClosed`: The group invitation has expired or was already handled.
     *     - 20016 `KickedTooOften`: The user was removed from the group too often and can no longer join it.
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
    message?: ErrorMessage;
}
/** Response of `answerGroupInvitation` on success. */
export interface AnswerGroupInvitationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `getGroupQrCode` on failure, also with HTTP status 200. */
export interface GetGroupQrCodeFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: The acting user must be a member of the group.
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
    message?: ErrorMessage;
}
/** Response of `getGroupQrCode` on success. */
export interface GetGroupQrCodeSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: GroupQrCode;
    message?: NoMessage;
}
/** Response of `joinGroupByQrCode` on failure, also with HTTP status 200. */
export interface JoinGroupByQrCodeFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20009 `TooManyGroupsJoined`: The user has reached the limit of groups joined.
     *     - 20010 `GroupFull`: The group has reached its member limit.
     *     - 20016 `KickedTooOften`: The user was removed from the group too often and can no longer join it.
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
    message?: ErrorMessage;
}
/** Response of `joinGroupByQrCode` on success. */
export interface JoinGroupByQrCodeSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data?: Undocumented;
    message?: NoMessage;
}
/** Response of `removeGroupMembers` on failure, also with HTTP status 200. */
export interface RemoveGroupMembersFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user in the request is not a member of the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `removeGroupMembers` on success. */
export interface RemoveGroupMembersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: MemberResult[];
    message?: NoMessage;
}
/** Response of `leaveGroup` on failure, also with HTTP status 200. */
export interface LeaveGroupFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user in the request is not a member of the group.
     *     - 20004 `OwnerCannotLeave`: The owner cannot leave the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20011 `GroupMemberRequired`: The acting user must be a member of the group.
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
    message?: ErrorMessage;
}
/** Response of `leaveGroup` on success. */
export interface LeaveGroupSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `listJoinedGroups` on failure, also with HTTP status 200. */
export interface ListJoinedGroupsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `listJoinedGroups` on success. */
export interface ListJoinedGroupsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Ids of the groups; empty when there are none. */
    data: GroupId[];
    message?: NoMessage;
}
/** Response of `transferGroup` on failure, also with HTTP status 200. */
export interface TransferGroupFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20005 `NewOwnerNotMember`: The new owner is not a member of the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20013 `GroupOwnerRequired`: The acting user must be the owner of the group.
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
    message?: ErrorMessage;
}
/** Response of `transferGroup` on success. */
export interface TransferGroupSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Result of the transfer; `user_id` is the new owner. */
    data: MemberResult;
    message?: NoMessage;
}
/** Response of `muteGroupMembers` on failure, also with HTTP status 200. */
export interface MuteGroupMembersFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user in the request is not a member of the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `muteGroupMembers` on success. */
export interface MuteGroupMembersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: MemberResult[];
    message?: NoMessage;
}
/** Response of `unmuteGroupMembers` on failure, also with HTTP status 200. */
export interface UnmuteGroupMembersFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user in the request is not a member of the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `unmuteGroupMembers` on success. */
export interface UnmuteGroupMembersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: MemberResult[];
    message?: NoMessage;
}
/** Response of `listMutedGroupMembers` on failure, also with HTTP status 200. */
export interface ListMutedGroupMembersFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `listMutedGroupMembers` on success. */
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
    message?: NoMessage;
}
/** Response of `muteGroup` on failure, also with HTTP status 200. */
export interface MuteGroupFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `muteGroup` on success. */
export interface MuteGroupSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: GroupMute;
    message?: NoMessage;
}
/** Response of `unmuteGroup` on failure, also with HTTP status 200. */
export interface UnmuteGroupFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `unmuteGroup` on success. */
export interface UnmuteGroupSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `blockGroupMembers` on failure, also with HTTP status 200. */
export interface BlockGroupMembersFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user in the request is not a member of the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `blockGroupMembers` on success. */
export interface BlockGroupMembersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: MemberResult[];
    message?: NoMessage;
}
/** Response of `unblockGroupMembers` on failure, also with HTTP status 200. */
export interface UnblockGroupMembersFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `unblockGroupMembers` on success. */
export interface UnblockGroupMembersSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each user. */
    data: MemberResult[];
    message?: NoMessage;
}
/** Response of `listBlockedGroupMembers` on failure, also with HTTP status 200. */
export interface ListBlockedGroupMembersFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `listBlockedGroupMembers` on success. */
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
    message?: NoMessage;
}
/** Response of `setGroupDisplayName` on failure, also with HTTP status 200. */
export interface SetGroupDisplayNameFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user in the request is not a member of the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20011 `GroupMemberRequired`: The acting user must be a member of the group.
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
    message?: ErrorMessage;
}
/** Response of `setGroupDisplayName` on success. */
export interface SetGroupDisplayNameSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `listGroupDisplayNames` on failure, also with HTTP status 200. */
export interface ListGroupDisplayNamesFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user in the request is not a member of the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20011 `GroupMemberRequired`: The acting user must be a member of the group.
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
    message?: ErrorMessage;
}
/** Response of `listGroupDisplayNames` on success. */
export interface ListGroupDisplayNamesSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Members with their group nicknames. */
    data: GroupMember[];
    message?: NoMessage;
}
/** Response of `addGroupFile` on failure, also with HTTP status 200. */
export interface AddGroupFileFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20011 `GroupMemberRequired`: The acting user must be a member of the group.
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
    message?: ErrorMessage;
}
/** Response of `addGroupFile` on success. */
export interface AddGroupFileSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: GroupFile;
    message?: NoMessage;
}
/** Response of `getGroupFile` on failure, also with HTTP status 200. */
export interface GetGroupFileFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: The acting user must be a member of the group.
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
    message?: ErrorMessage;
}
/** Response of `getGroupFile` on success. */
export interface GetGroupFileSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: GroupFile;
    message?: NoMessage;
}
/** Response of `listGroupFiles` on failure, also with HTTP status 200. */
export interface ListGroupFilesFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: The acting user must be a member of the group.
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
    message?: ErrorMessage;
}
/** Response of `listGroupFiles` on success. */
export interface ListGroupFilesSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Shared files of the group; empty when there are none. */
    data: GroupFile[];
    message?: NoMessage;
}
/** Response of `setGroupFileName` on failure, also with HTTP status 200. */
export interface SetGroupFileNameFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
     *     - 20023 `SharedFileForbidden`: The caller cannot change this shared file.
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
    message?: ErrorMessage;
}
/** Response of `setGroupFileName` on success. */
export interface SetGroupFileNameSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `deleteGroupFiles` on failure, also with HTTP status 200. */
export interface DeleteGroupFilesFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
     *     - 20023 `SharedFileForbidden`: The caller cannot change this shared file.
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
    message?: ErrorMessage;
}
/** Response of `deleteGroupFiles` on success. */
export interface DeleteGroupFilesSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each file. */
    data: GroupFileResult[];
    message?: NoMessage;
}
/** Response of `getGroup` on failure, also with HTTP status 200. */
export interface GetGroupFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `getGroup` on success. */
export interface GetGroupSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Group;
    message?: NoMessage;
}
/** Response of `getGroupSettings` on failure, also with HTTP status 200. */
export interface GetGroupSettingsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: The acting user must be a member of the group.
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
    message?: ErrorMessage;
}
/** Response of `getGroupSettings` on success. */
export interface GetGroupSettingsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Group;
    message?: NoMessage;
}
/** Response of `listGroups` on failure, also with HTTP status 200. */
export interface ListGroupsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `listGroups` on success. */
export interface ListGroupsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each group. */
    data: GroupBrief[];
    message?: NoMessage;
}
/** Response of `listPublicGroups` on failure, also with HTTP status 200. */
export interface ListPublicGroupsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `listPublicGroups` on success. */
export interface ListPublicGroupsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Ids of the public groups; empty when there are none. */
    data: GroupId[];
    message?: NoMessage;
}
/** Response of `setGroupName` on failure, also with HTTP status 200. */
export interface SetGroupNameFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `setGroupName` on success. */
export interface SetGroupNameSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setGroupDescription` on failure, also with HTTP status 200. */
export interface SetGroupDescriptionFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `setGroupDescription` on success. */
export interface SetGroupDescriptionSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setGroupAvatar` on failure, also with HTTP status 200. */
export interface SetGroupAvatarFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `setGroupAvatar` on success. */
export interface SetGroupAvatarSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setGroupExtension` on failure, also with HTTP status 200. */
export interface SetGroupExtensionFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `setGroupExtension` on success. */
export interface SetGroupExtensionSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setGroupMemberInvitation` on failure, also with HTTP status 200. */
export interface SetGroupMemberInvitationFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `setGroupMemberInvitation` on success. */
export interface SetGroupMemberInvitationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setGroupMemberModification` on failure, also with HTTP status 200. */
export interface SetGroupMemberModificationFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `setGroupMemberModification` on success. */
export interface SetGroupMemberModificationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setGroupReadReceipts` on failure, also with HTTP status 200. */
export interface SetGroupReadReceiptsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `setGroupReadReceipts` on success. */
export interface SetGroupReadReceiptsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setGroupMemberInfoHidden` on failure, also with HTTP status 200. */
export interface SetGroupMemberInfoHiddenFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `setGroupMemberInfoHidden` on success. */
export interface SetGroupMemberInfoHiddenSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setGroupHistoryVisible` on failure, also with HTTP status 200. */
export interface SetGroupHistoryVisibleFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `setGroupHistoryVisible` on success. */
export interface SetGroupHistoryVisibleSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setGroupApplyApproval` on failure, also with HTTP status 200. */
export interface SetGroupApplyApprovalFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `setGroupApplyApproval` on success. */
export interface SetGroupApplyApprovalSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `setGroupMuteMode` on failure, also with HTTP status 200. */
export interface SetGroupMuteModeFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user in the request is not a member of the group.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20011 `GroupMemberRequired`: The acting user must be a member of the group.
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
    message?: ErrorMessage;
}
/** Response of `setGroupMuteMode` on success. */
export interface SetGroupMuteModeSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data?: Undocumented;
    message?: NoMessage;
}
/** Response of `setGroupPushMode` on failure, also with HTTP status 200. */
export interface SetGroupPushModeFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20002 `NotGroupMember`: The user in the request is not a member of the group.
     *     - 20003 `InvalidMsgPushMode`: The value of `msg_push_mode` is not allowed.
     *     - 20006 `GroupUnderRepair`: The group is under repair and cannot be changed.
     *     - 20011 `GroupMemberRequired`: The acting user must be a member of the group.
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
    message?: ErrorMessage;
}
/** Response of `setGroupPushMode` on success. */
export interface SetGroupPushModeSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data?: Undocumented;
    message?: NoMessage;
}
/** Response of `sendMessage` on failure, also with HTTP status 200. */
export interface SendMessageFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: The acting user must be a member of the group.
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
    message?: ErrorMessage;
}
/** Response of `sendMessage` on success. */
export interface SendMessageSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    /** Id of the message, when it had a single target. */
    msg_ids?: MessageId[];
    message?: NoMessage;
}
/** Response of `sendSystemNotification` on failure, also with HTTP status 200. */
export interface SendSystemNotificationFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `sendSystemNotification` on success. */
export interface SendSystemNotificationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    /** Id of the notification, when it had a single target. */
    msg_ids?: MessageId[];
    message?: NoMessage;
}
/** Response of `broadcastMessage` on failure, also with HTTP status 200. */
export interface BroadcastMessageFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `broadcastMessage` on success. */
export interface BroadcastMessageSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: BroadcastReport;
    message?: NoMessage;
}
/** Response of `recallMessage` on failure, also with HTTP status 200. */
export interface RecallMessageFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `recallMessage` on success. */
export interface RecallMessageSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `acknowledgeMessage` on failure, also with HTTP status 200. */
export interface AcknowledgeMessageFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `acknowledgeMessage` on success. */
export interface AcknowledgeMessageSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `listConversations` on failure, also with HTTP status 200. */
export interface ListConversationsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `listConversations` on success. */
export interface ListConversationsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Recent conversations; empty when there are none. */
    data: Conversation[];
    message?: NoMessage;
}
/** Response of `listConversationMessages` on failure, also with HTTP status 200. */
export interface ListConversationMessagesFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20011 `GroupMemberRequired`: The acting user must be a member of the group.
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
    message?: ErrorMessage;
}
/** Response of `listConversationMessages` on success. */
export interface ListConversationMessagesSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: MessageHistory;
    message?: NoMessage;
}
/** Response of `deleteConversation` on failure, also with HTTP status 200. */
export interface DeleteConversationFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `deleteConversation` on success. */
export interface DeleteConversationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    message?: NoMessage;
}
/** Response of `sendPushNotification` on failure, also with HTTP status 200. */
export interface SendPushNotificationFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
     *     - 12006 `PushNotEnabled`: Push is not enabled for this app.
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
    message?: ErrorMessage;
}
/** Response of `sendPushNotification` on success. */
export interface SendPushNotificationSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** The push task, or `true` where the service does not name it. */
    data: boolean | PushTask;
    message?: NoMessage;
}
/** Response of `getPushCertificate` on failure, also with HTTP status 200. */
export interface GetPushCertificateFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `getPushCertificate` on success. */
export interface GetPushCertificateSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: PushCertificate;
    message?: NoMessage;
}
/** Response of `listPushTaskStatistics` on failure, also with HTTP status 200. */
export interface ListPushTaskStatisticsFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 12006 `PushNotEnabled`: Push is not enabled for this app.
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
    message?: ErrorMessage;
}
/** Response of `listPushTaskStatistics` on success. */
export interface ListPushTaskStatisticsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** One entry for each task. */
    data: PushTaskStatistics[];
    message?: NoMessage;
}
/** Response of `createUserTokenById` on failure, also with HTTP status 200. */
export interface CreateUserTokenByIdFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 30021 `InvalidLicense`: The license of the app is not valid.
     *     - 30022 `LicenseExpired`: The license of the app has expired.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 20000
     * @example 30021
     * @example 30022
     * @example 40000
     */
    code: number;
    message?: ErrorMessage;
}
/** Response of `createUserTokenById` on success. */
export interface CreateUserTokenByIdSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: UserToken;
    message?: NoMessage;
}
/** Response of `createUserTokenByUsername` on failure, also with HTTP status 200. */
export interface CreateUserTokenByUsernameFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 30021 `InvalidLicense`: The license of the app is not valid.
     *     - 30022 `LicenseExpired`: The license of the app has expired.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 20000
     * @example 30021
     * @example 30022
     * @example 40000
     */
    code: number;
    message?: ErrorMessage;
}
/** Response of `createUserTokenByUsername` on success. */
export interface CreateUserTokenByUsernameSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: UserToken;
    message?: NoMessage;
}
/** Response of `createUserTokenByLogin` on failure, also with HTTP status 200. */
export interface CreateUserTokenByLoginFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 30021 `InvalidLicense`: The license of the app is not valid.
     *     - 30022 `LicenseExpired`: The license of the app has expired.
     *     - 40000 `AppNotFound`: The app in `app_id` does not exist.
     * @example 10000
     * @example 10002
     * @example 20000
     * @example 30021
     * @example 30022
     * @example 40000
     */
    code: number;
    message?: ErrorMessage;
}
/** Response of `createUserTokenByLogin` on success. */
export interface CreateUserTokenByLoginSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: UserToken;
    message?: NoMessage;
}
/** Response of `sendAiMessage` on failure, also with HTTP status 200. */
export interface SendAiMessageFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20011 `GroupMemberRequired`: The acting user must be a member of the group.
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
    message?: ErrorMessage;
}
/** Response of `sendAiMessage` on success. */
export interface SendAiMessageSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: AiReply;
    message?: NoMessage;
}
/** Response of `getUserAvatarUploadUrl` on failure, also with HTTP status 200. */
export interface GetUserAvatarUploadUrlFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `getUserAvatarUploadUrl` on success. */
export interface GetUserAvatarUploadUrlSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: FileUpload;
    message?: NoMessage;
}
/** Response of `getGroupAvatarUploadUrl` on failure, also with HTTP status 200. */
export interface GetGroupAvatarUploadUrlFailure {
    /**
     * Error code. Errors to expect, though others may occur:
     *
     *     - 10000 `UserNotFound`: The user does not exist.
     *     - 10002 `InvalidParameter`: A request parameter is missing or invalid.
     *     - 10003 `MissingAccessToken`: The request has no `access-token` header.
     *     - 10008 `InvalidAccessToken`: The access token is not valid for this app.
     *     - 10009 `ObjectStorageFailure`: The object storage behind the service failed.
     *     - 10010 `PermissionDenied`: The caller is not allowed to do this.
     *     - 20000 `DatabaseFailure`: The database of the service failed.
     *     - 20001 `GroupNotFound`: The group does not exist.
     *     - 20012 `GroupAdminRequired`: The acting user must be an administrator of the group.
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
    message?: ErrorMessage;
}
/** Response of `getGroupAvatarUploadUrl` on success. */
export interface GetGroupAvatarUploadUrlSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: FileUpload;
    message?: NoMessage;
}
/** Response of `getChatFileUploadUrl` on failure, also with HTTP status 200. */
export interface GetChatFileUploadUrlFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `getChatFileUploadUrl` on success. */
export interface GetChatFileUploadUrlSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: FileUpload;
    message?: NoMessage;
}
/** Response of `getForwardedFileUrl` on failure, also with HTTP status 200. */
export interface GetForwardedFileUrlFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `getForwardedFileUrl` on success. */
export interface GetForwardedFileUrlSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    /** Download URL for the new receiver. */
    data: string;
    message?: NoMessage;
}
/** Response of `downloadAvatar` on failure, also with HTTP status 200. */
export interface DownloadAvatarFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Response of `downloadChatFile` on failure, also with HTTP status 200. */
export interface DownloadChatFileFailure {
    /**
     * Error code. Errors to expect, though others may occur:
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
    message?: ErrorMessage;
}
/** Input of `acceptFriendRequest`: Accept a friend request. */
export interface AcceptFriendRequestInput {
    /** The user whose request is accepted. Not the acting user, whom the header of the same name names. */
    user_id: UserId;
}
export type AcceptFriendRequestResult = Done;
/** Input of `acknowledgeMessage`: Send a read receipt. */
export interface AcknowledgeMessageInput {
    /** The conversation, by the id of the other user or of the group. */
    conversation_id?: UserOrGroupId | undefined;
    /** The message that was read. */
    msg_id?: MessageId | undefined;
    /** The device on which it was read, as `listDevices` returns it. */
    device_sn?: DeviceSn | undefined;
}
export type AcknowledgeMessageResult = Done;
/** Input of `addFriends`: Add friends. */
export interface AddFriendsInput {
    /** Ids of the users to add. */
    list: readonly UserId[];
}
export type AddFriendsResult = Done;
/** Input of `addFriendsDirectly`: Add friends without a request. */
export interface AddFriendsDirectlyInput {
    /** Ids of the users to add. */
    list: readonly UserId[];
}
export type AddFriendsDirectlyResult = Done;
/** Input of `addGroupAdmins`: Add group admins. */
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
    /** Size of the file. Unit: bytes. */
    size: Count;
    /** Where the file can be downloaded: the `download_url` of its upload. */
    url: string;
    /** Kind of file, in a word of your own such as its extension. */
    type?: string | undefined;
}
export type AddGroupFileResult = GroupFile;
/** Input of `addGroupMembers`: Add group members. */
export interface AddGroupMembersInput {
    group_id: GroupId;
    /** Users to add. */
    user_list: readonly UserId[];
}
/** One entry for each user. */
export type AddGroupMembersResult = MemberResult[];
/** Input of `addPushTags`: Add push tags. */
export interface AddPushTagsInput {
    /** Tags to add. */
    tags: readonly PushTag[];
}
export type AddPushTagsResult = Done;
/** Input of `answerGroupApplication`: Accept or decline a group application. */
export interface AnswerGroupApplicationInput {
    group_id: GroupId;
    /** The applicant. */
    user_id: UserId;
    /** `true` lets the applicant in, `false` turns them down. */
    approval: boolean;
}
/** Result of the applicant. */
export type AnswerGroupApplicationResult = MemberResult;
/** Input of `answerGroupInvitation`: Accept or decline a group invitation. */
export interface AnswerGroupInvitationInput {
    group_id: GroupId;
    /** The invited user; with a user token, the caller's own id. */
    user_id: UserId;
    /** `true` accepts, `false` declines. */
    approval: boolean;
}
export type AnswerGroupInvitationResult = Done;
/** Input of `bindDeviceToken`: Bind a device token. */
export interface BindDeviceTokenInput {
    device_sn: DeviceSn;
    /** Device token assigned by the push service of the device vendor. */
    device_token: string;
    /** Name of the push certificate, as the console shows it. */
    notifier_name: string;
}
export type BindDeviceTokenResult = Done;
/** Input of `bindPushAlias`: Bind a push alias. */
export interface BindPushAliasInput {
    /** The alias. */
    alias: string;
    /** Push token of the device: its identifier in the Lanying push service. */
    push_token?: string | undefined;
}
export type BindPushAliasResult = Done;
/** Input of `blockGroupMembers`: Block users from a group. */
export interface BlockGroupMembersInput {
    group_id: GroupId;
    /** Users to put on the blacklist. */
    user_list: readonly UserId[];
}
/** One entry for each user. */
export type BlockGroupMembersResult = MemberResult[];
/** Input of `blockUser`: Block a user. */
export interface BlockUserInput {
    /** The user to block. Not the acting user, whom the header of the same name names. */
    user_id: UserId;
}
export type BlockUserResult = Done;
/** Input of `broadcastMessage`: Broadcast a message. */
export interface BroadcastMessageInput {
    /**
     * Always 1: a broadcast goes to users.
     * @constant
     */
    type: 1;
    content_type: BroadcastContentType;
    /** Content of the message. */
    content?: string | undefined;
    /** Description of the attached media, as a JSON string, as in `sendMessage`. */
    attachment?: AttachmentJson | undefined;
    /** Custom data of your own, as a JSON string, as in `sendMessage`. */
    ext?: JsonText | undefined;
    /** Data for the client SDK, as a JSON string, as in `sendMessage`. */
    config?: JsonText | undefined;
}
export type BroadcastMessageResult = BroadcastReport;
/** Input of `changePassword`: Change your password. */
export interface ChangePasswordInput {
    /** The password until now. */
    old_password: Password;
    /** The password from now on. */
    new_password: Password;
}
export type ChangePasswordResult = Done;
/** Input of `checkMessagePermission`: Check whether a user can message another. */
export interface CheckMessagePermissionInput {
    /** The sender. */
    user_id: UserId;
    /** The receiver. */
    roster_id: UserId;
}
/** Whether the sender may message the receiver. */
export type CheckMessagePermissionResult = boolean;
/** Input of `createGroup`: Create a group. */
export interface CreateGroupInput {
    /** Name of the group. */
    name: string;
    /** Description of the group. */
    description?: string | undefined;
    /** Kind of group. A private group when absent. */
    type?: GroupType | undefined;
    /** URL of the group's avatar. */
    avatar?: string | undefined;
    /** Users to invite at once. */
    user_list?: readonly UserId[] | undefined;
}
export type CreateGroupResult = Group;
/** Input of `createGroupAnnouncement`: Publish a group announcement. */
export interface CreateGroupAnnouncementInput {
    group_id: GroupId;
    /** Headline of the announcement. */
    title: string;
    /** Content of the announcement. */
    content: string;
}
export type CreateGroupAnnouncementResult = GroupAnnouncement;
/** Input of `createUserTokenById`: Create a user token by user ID. */
export interface CreateUserTokenByIdInput {
    /** The user who signs in. */
    user_id: UserId;
    password: Password;
    device_guid?: DeviceGuid | undefined;
}
export type CreateUserTokenByIdResult = UserToken;
/** Input of `createUserTokenByLogin`: Create a user token by login name. */
export interface CreateUserTokenByLoginInput {
    /** Username, mobile number or email address. */
    login_name: string;
    password: Password;
    device_guid?: DeviceGuid | undefined;
}
export type CreateUserTokenByLoginResult = UserToken;
/** Input of `createUserTokenByUsername`: Create a user token by username. */
export interface CreateUserTokenByUsernameInput {
    /** Username, as it was registered. */
    name: string;
    password: Password;
    device_guid?: DeviceGuid | undefined;
}
export type CreateUserTokenByUsernameResult = UserToken;
/** Input of `declineFriendRequest`: Decline a friend request. */
export interface DeclineFriendRequestInput {
    /** The user whose request is declined. */
    user_id: UserId;
    /** Reason for declining. */
    reason?: string | undefined;
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
/** Input of `deleteGroupFiles`: Delete group files. */
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
    password?: Password | undefined;
}
export type DeleteUserResult = Done;
/** Input of `destroyGroup`: Dissolve a group. */
export interface DestroyGroupInput {
    /** The group to dissolve. */
    group_id: GroupId;
}
export type DestroyGroupResult = Done;
/** Input of `disableUsers`: Disable users. */
export interface DisableUsersInput {
    /** Users to disable. */
    list: readonly UserId[];
}
export type DisableUsersResult = Done;
/** Input of `downloadAvatar`: Download an avatar. */
export interface DownloadAvatarInput {
    /** Name of the avatar in the object storage. It is a part of its download URL. */
    object_name: string;
    /**
     * Which form of the file is wanted.
     * @default 1
     */
    image_type?: ImageType | undefined;
    /**
     * Who makes the smaller image, with `image_type` 2.
     * @default 1
     */
    thumbnail_strategy?: ThumbnailStrategy | undefined;
    /**
     * Format: double
     * Width of the thumbnail. Unit: pixels.
     */
    w?: number | undefined;
    /**
     * Format: double
     * Height of the thumbnail. Unit: pixels.
     */
    h?: number | undefined;
    /** Token for the file service, the `store_token` that comes with the token of a user. */
    store_token?: string | undefined;
    /** Signature made by the chat SDK. Omit it. */
    sdk_sign?: string | undefined;
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
    format?: AudioFormat | undefined;
    /**
     * Kind of client that downloads.
     * @default
     */
    source?: DownloadSource | undefined;
    /**
     * Which form of the file is wanted.
     * @default 1
     */
    image_type?: ImageType | undefined;
    /**
     * Who makes the smaller image, with `image_type` 2.
     * @default 1
     */
    thumbnail_strategy?: ThumbnailStrategy | undefined;
    /**
     * Format: double
     * Width of the thumbnail. Unit: pixels.
     */
    w?: number | undefined;
    /**
     * Format: double
     * Height of the thumbnail. Unit: pixels.
     */
    h?: number | undefined;
    /** Token for the file service, the `store_token` that comes with the token of a user. */
    store_token?: string | undefined;
    /** Signature made by the chat SDK. Omit it. */
    sdk_sign?: string | undefined;
}
/** Format: binary */
export type DownloadChatFileResult = Blob;
/** Input of `enableUsers`: Enable users. */
export interface EnableUsersInput {
    /** Users to enable. */
    list: readonly UserId[];
}
export type EnableUsersResult = Done;
/** Input of `findUserByMobile`: Find a user by mobile number. */
export interface FindUserByMobileInput {
    /** Mobile phone number. In a URL, encode the `+` of an international number as `%2B`. */
    mobile: MobileNumber;
}
export type FindUserByMobileResult = Contact;
/** Input of `findUserByUsername`: Find a user by username. */
export interface FindUserByUsernameInput {
    /** Username, as it was registered. */
    username: string;
}
export type FindUserByUsernameResult = Contact;
/** Input of `getChatFileUploadUrl`: Get an upload URL for a chat file. */
export interface GetChatFileUploadUrlInput {
    /** What the file is for, and its kind of media. */
    file_type: FileType;
    /** The user or the group that receives the file. */
    to_id: UserOrGroupId;
    /** Whether `to_id` is a user or a group. */
    to_type?: MessageTargetType | undefined;
}
export type GetChatFileUploadUrlResult = FileUpload;
/** Input of `getForwardedFileUrl`: Get a download URL for a forwarded file. */
export interface GetForwardedFileUrlInput {
    /** The file, by the signature in its present URL. */
    file_sign: FileSignature;
    /** The user or the group that the file is forwarded to. */
    to_id: UserOrGroupId;
    /** Whether `to_id` is a user or a group. */
    to_type?: MessageTargetType | undefined;
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
/** Input of `getGroupAvatarUploadUrl`: Get an upload URL for a group avatar. */
export interface GetGroupAvatarUploadUrlInput {
    /** The group whose avatar is uploaded. */
    group_id: GroupId;
}
export type GetGroupAvatarUploadUrlResult = FileUpload;
/** Input of `getGroupFile`: Get a group file. */
export interface GetGroupFileInput {
    /** The group in which the file is shared. */
    group_id: GroupId;
    /** The file that is wanted. */
    file_id: GroupFileId;
}
export type GetGroupFileResult = GroupFile;
/** Input of `getGroupQrCode`: Get a group QR code. */
export interface GetGroupQrCodeInput {
    /** The group to join by the code. */
    group_id: GroupId;
}
export type GetGroupQrCodeResult = GroupQrCode;
/** Input of `getGroupSettings`: Get group settings. */
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
/** Input of `getOnlineStatus`: Get the online status of a user. */
export type GetOnlineStatusInput = Record<string, never>;
export type GetOnlineStatusResult = OnlineStatus;
/** Input of `getProfile`: Get a user profile. */
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
    environment?: PushEnvironment | undefined;
}
export type GetPushCertificateResult = PushCertificate;
/** Input of `getSettings`: Get user settings. */
export type GetSettingsInput = Record<string, never>;
export type GetSettingsResult = UserSettings;
/** Input of `getUser`: Get a user. */
export interface GetUserInput {
    /** The user to return. Not the acting user, whom the header of the same name names. */
    user_id: UserId;
}
export type GetUserResult = Contact;
/** Input of `getUserAvatarUploadUrl`: Get an upload URL for a user avatar. */
export type GetUserAvatarUploadUrlInput = Record<string, never>;
export type GetUserAvatarUploadUrlResult = FileUpload;
/** Input of `inviteGroupMembers`: Invite users to a group. */
export interface InviteGroupMembersInput {
    group_id: GroupId;
    /** Users to invite. */
    user_list: readonly UserId[];
    /** Message of the invitation, shown to the invited users. */
    reason?: string | undefined;
}
/** One entry for each user. */
export type InviteGroupMembersResult = MemberResult[];
/** Input of `joinGroup`: Apply to join a group. */
export interface JoinGroupInput {
    group_id: GroupId;
    /** What the administrators of the group see with the request. */
    reason?: string | undefined;
}
/** Result of the acting user's request. */
export type JoinGroupResult = MemberResult;
/** Input of `joinGroupByQrCode`: Join a group by QR code. */
export interface JoinGroupByQrCodeInput {
    /** The string of the QR code, as `getGroupQrCode` returned it. */
    qr_info: string;
}
export type JoinGroupByQrCodeResult = Undocumented;
/** Input of `kickDevice`: Sign out a device. */
export interface KickDeviceInput {
    /** The device to sign out; every device of the user when absent. */
    device_sn?: DeviceSn | undefined;
}
export type KickDeviceResult = Done;
/** Input of `leaveGroup`: Leave a group. */
export interface LeaveGroupInput {
    /** The group to leave. */
    group_id: GroupId;
}
export type LeaveGroupResult = Done;
/** Input of `listBlockedGroupMembers`: List users blocked from a group. */
export interface ListBlockedGroupMembersInput {
    /** The group whose blacklist is wanted. */
    group_id: GroupId;
    /** Cursor of the previous page; omit it for the first page. */
    cursor?: Cursor | undefined;
    /**
     * Number of users on a page.
     * @default 1000
     */
    limit?: number | undefined;
    /**
     * Version of the list that you already have. Reserved.
     * @default 0
     */
    version?: DataVersion | undefined;
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
/** Input of `listConversationMessages`: List messages in a conversation. */
export interface ListConversationMessagesInput {
    /** The conversation, by the id of the other user or of the group. */
    opposite_id: UserOrGroupId;
    /** The message to begin with, going towards older ones; 0 means the newest. */
    msg_id_start: MessageId;
    /** Number of messages wanted. */
    limit: number;
}
export type ListConversationMessagesResult = MessageHistory;
/** Input of `listConversations`: List conversations. */
export type ListConversationsInput = Record<string, never>;
/** Recent conversations; empty when there are none. */
export type ListConversationsResult = Conversation[];
/** Input of `listDevices`: List devices. */
export type ListDevicesInput = Record<string, never>;
export interface ListDevicesResult {
    /** Devices of the user; empty when there are none. */
    data: Device[];
    /** Unused: the operation has no cursor parameter. */
    cursor?: string;
    version?: DataVersion;
}
/** Input of `listFriendDetails`: List friend details. */
export interface ListFriendDetailsInput {
    /** Ids of the users wanted. */
    list: readonly UserId[];
}
/** The users, as the acting user sees them. */
export type ListFriendDetailsResult = Contact[];
/** Input of `listFriendIds`: List friend IDs. */
export interface ListFriendIdsInput {
    /** Cursor of the previous page; omit it for the first page. */
    cursor?: Cursor | undefined;
    /** Number of ids on a page. */
    limit?: number | undefined;
}
export interface ListFriendIdsResult {
    /** Ids of friends on this page. */
    data: UserId[];
    cursor?: Cursor;
    version?: DataVersion;
}
/** Input of `listFriendRequests`: List friend requests. */
export interface ListFriendRequestsInput {
    /** Cursor of the previous page; omit it for the first page. */
    cursor?: Cursor | undefined;
    /** Number of requests on a page. */
    limit?: number | undefined;
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
/** Input of `listGroupAdmins`: List group admins. */
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
/** Input of `listGroupApplications`: List group applications. */
export interface ListGroupApplicationsInput {
    /** Cursor of the previous page; omit it for the first page. */
    cursor?: Cursor | undefined;
    /**
     * Number of requests on a page.
     * @default 100
     */
    limit?: number | undefined;
    /**
     * Version of the list that you already have. Reserved.
     * @default 0
     */
    version?: DataVersion | undefined;
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
/** Input of `listGroupDisplayNames`: List group nicknames of members. */
export interface ListGroupDisplayNamesInput {
    group_id: GroupId;
    /** Members whose group nicknames to return. */
    user_list: readonly UserId[];
}
/** Members with their group nicknames. */
export type ListGroupDisplayNamesResult = GroupMember[];
/** Input of `listGroupFiles`: List group files. */
export interface ListGroupFilesInput {
    /** The group whose shared files are wanted. */
    group_id: GroupId;
}
/** Shared files of the group; empty when there are none. */
export type ListGroupFilesResult = GroupFile[];
/** Input of `listGroupInvitations`: List group invitations. */
export interface ListGroupInvitationsInput {
    /** Cursor of the previous page; omit it for the first page. */
    cursor?: Cursor | undefined;
    /**
     * Number of invitations on a page.
     * @default 100
     */
    limit?: number | undefined;
    /**
     * Version of the list that you already have. Reserved.
     * @default 0
     */
    version?: DataVersion | undefined;
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
    /** Cursor of the previous page; omit it for the first page. */
    cursor?: Cursor | undefined;
    /**
     * Number of members on a page.
     * @default 1000
     */
    limit?: number | undefined;
    /**
     * Version of the list that you already have. Reserved.
     * @default 0
     */
    version?: DataVersion | undefined;
}
export interface ListGroupMembersResult {
    /** Members on this page. */
    data: GroupMember[];
    cursor?: Cursor;
    /** Number of members on all pages. */
    total?: Count;
    version?: DataVersion;
}
/** Input of `listGroups`: List groups by ID. */
export interface ListGroupsInput {
    /** Groups that are wanted. */
    group_list: readonly GroupId[];
}
/** One entry for each group. */
export type ListGroupsResult = GroupBrief[];
/** Input of `listJoinedGroups`: List joined groups. */
export type ListJoinedGroupsInput = Record<string, never>;
/** Ids of the groups; empty when there are none. */
export type ListJoinedGroupsResult = GroupId[];
/** Input of `listMutedGroupMembers`: List muted group members. */
export interface ListMutedGroupMembersInput {
    /** The group whose muted members are wanted. */
    group_id: GroupId;
    /** Cursor of the previous page; omit it for the first page. */
    cursor?: Cursor | undefined;
    /**
     * Number of members on a page.
     * @default 1000
     */
    limit?: number | undefined;
    /**
     * Version of the list that you already have. Reserved.
     * @default 0
     */
    version?: DataVersion | undefined;
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
/** Input of `listPushTags`: List push tags. */
export type ListPushTagsInput = Record<string, never>;
/** Tags of the user; empty when there are none. */
export type ListPushTagsResult = PushTag[];
/** Input of `listPushTaskStatistics`: List push task statistics. */
export interface ListPushTaskStatisticsInput {
    /** Ids of the push tasks. */
    list: readonly TaskId[];
}
/** One entry for each task. */
export type ListPushTaskStatisticsResult = PushTaskStatistics[];
/** Input of `listUsers`: List users. */
export interface ListUsersInput {
    /**
     * Number of the page, from 1.
     * @default 1
     */
    page_num?: number | undefined;
    /**
     * Number of users on a page, at most 200.
     * @default 50
     */
    page_size?: number | undefined;
}
/** Users on this page. */
export type ListUsersResult = UserAccount[];
/** Input of `muteGroup`: Mute a group. */
export interface MuteGroupInput {
    group_id: GroupId;
    duration: MuteDuration;
}
export type MuteGroupResult = GroupMute;
/** Input of `muteGroupMembers`: Mute group members. */
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
    /** The message to recall. */
    msg_id: MessageId;
}
export type RecallMessageResult = Done;
/** Input of `registerAnonymousUser`: Register an anonymous user. */
export interface RegisterAnonymousUserInput {
    /** Beginning of the username, such as `guest_`. */
    username: string;
    password: Password;
}
export type RegisterAnonymousUserResult = AnonymousUser;
/** Input of `registerPushUser`: Register a push user. */
export interface RegisterPushUserInput {
    username: Username;
    password: Password;
    /** Name of your choice by which `sendPushNotification` can select the user. */
    alias?: string | undefined;
    /** Push token of the device: its identifier in the Lanying push service. */
    push_token?: string | undefined;
    /** Id of the device. */
    device_guid?: string | undefined;
    /** Signature made by the SDK. Omit it. */
    sign?: string | undefined;
}
export type RegisterPushUserResult = UserSettings;
/** Input of `registerUser`: Register a user. */
export interface RegisterUserInput {
    username: Username;
    password: Password;
}
export type RegisterUserResult = UserSettings;
/** Input of `registerUsers`: Register users. */
export interface RegisterUsersInput {
    /** The users to create. */
    list: readonly {
        username: Username;
        password: Password;
    }[];
}
/** One entry for each user. */
export type RegisterUsersResult = RegistrationResult[];
/** Input of `removeAllPushTags`: Remove all push tags. */
export type RemoveAllPushTagsInput = Record<string, never>;
export type RemoveAllPushTagsResult = Done;
/** Input of `removeDevice`: Remove a device. */
export interface RemoveDeviceInput {
    /** The device to remove. */
    device_sn: DeviceSn;
}
export type RemoveDeviceResult = Done;
/** Input of `removeFriend`: Remove a friend. */
export interface RemoveFriendInput {
    /** The friend to remove. Not the acting user, whom the header of the same name names. */
    user_id: UserId;
}
export type RemoveFriendResult = Done;
/** Input of `removeGroupAdmins`: Remove group admins. */
export interface RemoveGroupAdminsInput {
    group_id: GroupId;
    /** Administrators to turn back into ordinary members. */
    user_list: readonly UserId[];
}
/** One entry for each user. */
export type RemoveGroupAdminsResult = MemberResult[];
/** Input of `removeGroupMembers`: Remove group members. */
export interface RemoveGroupMembersInput {
    group_id: GroupId;
    /** Members to remove. */
    user_list: readonly UserId[];
}
/** One entry for each user. */
export type RemoveGroupMembersResult = MemberResult[];
/** Input of `removePushTags`: Remove push tags. */
export interface RemovePushTagsInput {
    /** Tags to remove. */
    tags: readonly PushTag[];
}
export type RemovePushTagsResult = Done;
/** Input of `requestFriend`: Send a friend request. */
export interface RequestFriendInput {
    /** The user who receives the request. */
    user_id: UserId;
    reason?: FriendRequestReason | undefined;
    /** Alias for the new friend, visible only to the acting user. */
    alias?: FriendAlias | undefined;
    /** Answer to the `auth_question` of that user, with `auth_mode` 2. */
    auth_answer?: string | undefined;
}
export type RequestFriendResult = Done;
/** Input of `requestFriends`: Send friend requests. */
export interface RequestFriendsInput {
    /** One entry for each user. */
    body: readonly {
        /** The user who receives the request. */
        user_id: UserId;
        reason?: FriendRequestReason | undefined;
        /** Alias for the new friend, visible only to the acting user. */
        alias?: FriendAlias | undefined;
    }[];
}
export type RequestFriendsResult = FriendRequestOutcome;
/** Input of `sendAiMessage`: Send a message to an AI. */
export interface SendAiMessageInput {
    /** Receivers: either users or groups, depending on `type`. */
    targets: readonly UserOrGroupId[];
    type: MessageTargetType;
    content_type: MessageContentType;
    /** Content of the message. May be empty, for example in a read receipt. */
    content: string;
    /** The sender. */
    from_user_id?: UserId | undefined;
    /** Description of the attached media, as a JSON string. Needed for images, voice, video, files and locations. */
    attachment?: AttachmentJson | undefined;
    /** Custom data of your own, as a JSON string. */
    ext?: JsonText | undefined;
    /** Data for the client SDK, as a JSON string. Omit it unless the SDK requires it. */
    config?: JsonText | undefined;
    /** The earlier message that a read receipt, recall, append or replacement refers to. */
    related_mid?: MessageId | undefined;
    /**
     * Deliver only to users who are online now.
     * @default false
     */
    online_only?: boolean | undefined;
    transaction_id?: TransactionId | undefined;
}
export type SendAiMessageResult = AiReply;
/** Input of `sendMessage`: Send a message. */
export interface SendMessageInput {
    /** Receivers: either users or groups, depending on `type`. */
    targets: readonly UserOrGroupId[];
    type: MessageTargetType;
    content_type: MessageContentType;
    /** Content of the message. May be empty, for example in a read receipt. */
    content: string;
    /** The sender. */
    from_user_id?: UserId | undefined;
    /** Description of the attached media, as a JSON string. Needed for images, voice, video, files and locations. */
    attachment?: AttachmentJson | undefined;
    /** Custom data of your own, as a JSON string. */
    ext?: JsonText | undefined;
    /** Data for the client SDK, as a JSON string. Omit it unless the SDK requires it. */
    config?: JsonText | undefined;
    /** The earlier message that a read receipt, recall, append or replacement refers to. */
    related_mid?: MessageId | undefined;
    /**
     * Deliver only to users who are online now.
     * @default false
     */
    online_only?: boolean | undefined;
    transaction_id?: TransactionId | undefined;
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
    setting?: PushSetting | undefined;
}
/** The push task, or `true` where the service does not name it. */
export type SendPushNotificationResult = boolean | PushTask;
/** Input of `sendSystemNotification`: Send a system notification. */
export interface SendSystemNotificationInput {
    /** Receivers: either users or groups, depending on `type`. */
    targets: readonly UserOrGroupId[];
    type: MessageTargetType;
    content_type: MessageContentType;
    /** Content of the message. May be empty, for example in a read receipt. */
    content: string;
    /** The sender. */
    from_user_id?: UserId | undefined;
    /** Description of the attached media, as a JSON string. Needed for images, voice, video, files and locations. */
    attachment?: AttachmentJson | undefined;
    /** Custom data of your own, as a JSON string. */
    ext?: JsonText | undefined;
    /** Data for the client SDK, as a JSON string. Omit it unless the SDK requires it. */
    config?: JsonText | undefined;
    /** The earlier message that a read receipt, recall, append or replacement refers to. */
    related_mid?: MessageId | undefined;
    /**
     * Deliver only to users who are online now.
     * @default false
     */
    online_only?: boolean | undefined;
    transaction_id?: TransactionId | undefined;
}
export interface SendSystemNotificationResult {
    data: Done;
    /** Id of the notification, when it had a single target. */
    msg_ids?: MessageId[];
}
/** Input of `setAuthMode`: Set the friend request policy. */
export interface SetAuthModeInput {
    /** How friend requests are treated. */
    value: AuthMode;
}
export type SetAuthModeResult = Done;
/** Input of `setAutoDownload`: Turn automatic downloads on or off. */
export interface SetAutoDownloadInput {
    /** `true` to download thumbnails and files automatically. */
    value: boolean;
}
export type SetAutoDownloadResult = Done;
/** Input of `setGroupApplyApproval`: Set the group join policy. */
export interface SetGroupApplyApprovalInput {
    group_id: GroupId;
    apply_approval: ApplyApproval;
}
export type SetGroupApplyApprovalResult = Done;
/** Input of `setGroupAvatar`: Set the group avatar. */
export interface SetGroupAvatarInput {
    group_id: GroupId;
    /** URL of the new avatar: the `download_url` of its upload. */
    value: string;
}
export type SetGroupAvatarResult = Done;
/** Input of `setGroupDescription`: Set the group description. */
export interface SetGroupDescriptionInput {
    group_id: GroupId;
    /** The new description. */
    value: string;
}
export type SetGroupDescriptionResult = Done;
/** Input of `setGroupDisplayName`: Set your group nickname. */
export interface SetGroupDisplayNameInput {
    group_id: GroupId;
    /** The new group nickname of the acting user in this group. */
    value: string;
}
export type SetGroupDisplayNameResult = Done;
/** Input of `setGroupExtension`: Set the custom data of a group. */
export interface SetGroupExtensionInput {
    group_id: GroupId;
    /** The new data, as a string in any format. */
    value: string;
}
export type SetGroupExtensionResult = Done;
/** Input of `setGroupFileName`: Rename a group file. */
export interface SetGroupFileNameInput {
    group_id: GroupId;
    /** The file to rename. */
    file_id: GroupFileId;
    /** The new name. */
    name: string;
}
export type SetGroupFileNameResult = Done;
/** Input of `setGroupHistoryVisible`: Show or hide earlier messages for new members. */
export interface SetGroupHistoryVisibleInput {
    group_id: GroupId;
    /** `true` shows earlier messages to newcomers, `false` hides them. */
    value: boolean;
}
export type SetGroupHistoryVisibleResult = Done;
/** Input of `setGroupMemberInfoHidden`: Hide or show member details. */
export interface SetGroupMemberInfoHiddenInput {
    group_id: GroupId;
    /** `true` hides the details, `false` shows them. */
    value: boolean;
}
export type SetGroupMemberInfoHiddenResult = Done;
/** Input of `setGroupMemberInvitation`: Allow or forbid invitations by members. */
export interface SetGroupMemberInvitationInput {
    group_id: GroupId;
    /** `true` lets ordinary members invite, `false` only the owner and the administrators. */
    value: boolean;
}
export type SetGroupMemberInvitationResult = Done;
/** Input of `setGroupMemberModification`: Allow or forbid changes by members. */
export interface SetGroupMemberModificationInput {
    group_id: GroupId;
    /** `true` lets ordinary members edit, `false` only the owner and the administrators. */
    value: boolean;
}
export type SetGroupMemberModificationResult = Done;
/** Input of `setGroupMuteMode`: Set the notification mode of a group. */
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
/** Input of `setGroupPushMode`: Set the push mode of a group. */
export interface SetGroupPushModeInput {
    group_id: GroupId;
    msg_push_mode: MsgPushMode;
}
export type SetGroupPushModeResult = Undocumented;
/** Input of `setGroupReadReceipts`: Turn group read receipts on or off. */
export interface SetGroupReadReceiptsInput {
    group_id: GroupId;
    /** `true` switches read receipts on, `false` off. */
    value: boolean;
}
export type SetGroupReadReceiptsResult = Done;
/** Input of `setMobile`: Set the mobile number. */
export interface SetMobileInput {
    /** The new mobile number. */
    mobile: MobileNumber;
}
export type SetMobileResult = Done;
/** Input of `setNickname`: Set the nickname. */
export interface SetNicknameInput {
    /** The new nickname. */
    nick_name: Nickname;
}
export type SetNicknameResult = Done;
/** Input of `setPrivateInfo`: Set the private info. */
export interface SetPrivateInfoInput {
    /** Custom data of a user that only the user can read, in any format, for example a JSON string. */
    body: string;
}
export type SetPrivateInfoResult = Done;
/** Input of `setPublicInfo`: Set the public info. */
export interface SetPublicInfoInput {
    /** Custom data of a user that everyone can read, in any format, for example a JSON string. */
    body: string;
}
export type SetPublicInfoResult = Done;
/** Input of `setPushBadge`: Set the badge number. */
export interface SetPushBadgeInput {
    /** Number on the icon of the app. */
    badge: number;
}
export type SetPushBadgeResult = Done;
/** Input of `setPushDetailHidden`: Hide or show message content in pushes. */
export interface SetPushDetailHiddenInput {
    /** `true` hides the content of messages in pushes, `false` shows it. */
    value: boolean;
}
export type SetPushDetailHiddenResult = Done;
/** Input of `setPushDisabled`: Turn pushes off or on. */
export interface SetPushDisabledInput {
    /** `true` switches pushes off, `false` on. */
    value: boolean;
}
export type SetPushDisabledResult = Done;
/** Input of `setPushNickname`: Set the push nickname. */
export interface SetPushNicknameInput {
    /** Name to show in pushes. */
    value: string;
}
export type SetPushNicknameResult = Done;
/** Input of `setPushQuietHours`: Set the quiet hours of pushes. */
export interface SetPushQuietHoursInput {
    /** Hour at which pushes stop. Unit: hours. */
    no_push_start_hour: HourOfDay;
    /** Hour at which pushes resume. Unit: hours. */
    no_push_end_hour: HourOfDay;
}
export type SetPushQuietHoursResult = Done;
/** Input of `setSoundDisabled`: Turn the message sound off or on. */
export interface SetSoundDisabledInput {
    /** `true` switches the sound off, `false` on. */
    value: boolean;
}
export type SetSoundDisabledResult = Done;
/** Input of `setStrangerChat`: Allow or reject messages from non-friends. */
export interface SetStrangerChatInput {
    /** Who may send messages to the user. */
    value: StrangerChatMode;
}
export type SetStrangerChatResult = Done;
/** Input of `setUserAvatar`: Set the user avatar. */
export interface SetUserAvatarInput {
    /** URL of the avatar. */
    avatar: string;
}
export type SetUserAvatarResult = Done;
/** Input of `setUserAvatars`: Set user avatars. */
export interface SetUserAvatarsInput {
    /** The avatars, an entry for each user. */
    list: readonly {
        /** The user whose avatar is set. */
        user_id: UserId;
        /** URL of the avatar. */
        avatar: string;
    }[];
}
/** One entry for each user. */
export type SetUserAvatarsResult = UserResult[];
/** Input of `setUserPassword`: Reset the password of a user. */
export interface SetUserPasswordInput {
    /** The new password. */
    password: Password;
}
export type SetUserPasswordResult = Done;
/** Input of `setUsername`: Change the username. */
export interface SetUsernameInput {
    /** The new username. */
    username: Username;
}
export type SetUsernameResult = Done;
/** Input of `setVibration`: Turn vibration on or off. */
export interface SetVibrationInput {
    /** `true` switches vibration on, `false` off. */
    value: boolean;
}
export type SetVibrationResult = Done;
/** Input of `transferGroup`: Transfer group ownership. */
export interface TransferGroupInput {
    group_id: GroupId;
    /** The member who becomes the owner. */
    new_owner: UserId;
}
/** Result of the transfer; `user_id` is the new owner. */
export type TransferGroupResult = MemberResult;
/** Input of `unbindDeviceToken`: Unbind a device token. */
export interface UnbindDeviceTokenInput {
    /** The device whose token is to be forgotten. */
    deviceSn: DeviceSn;
}
export type UnbindDeviceTokenResult = Undocumented;
/** Input of `unblockGroupMembers`: Unblock users from a group. */
export interface UnblockGroupMembersInput {
    group_id: GroupId;
    /** Users to unblock. */
    user_list: readonly UserId[];
}
/** One entry for each user. */
export type UnblockGroupMembersResult = MemberResult[];
/** Input of `unblockUser`: Unblock a user. */
export interface UnblockUserInput {
    /** The user to unblock. Not the acting user, whom the header of the same name names. */
    user_id: UserId;
}
export type UnblockUserResult = Done;
/** Input of `unmuteGroup`: Unmute a group. */
export interface UnmuteGroupInput {
    group_id: GroupId;
}
export type UnmuteGroupResult = Done;
/** Input of `unmuteGroupMembers`: Unmute group members. */
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
/** Input of `updateFriend`: Update a friend. */
export interface UpdateFriendInput {
    /** The friend. */
    user_id: UserId;
    alias?: FriendAlias | undefined;
    ext?: FriendExtension | undefined;
    /** `true` mutes notifications for messages of this friend. */
    mute_notification?: boolean | undefined;
}
export type UpdateFriendResult = Done;
/** Input of `updateProfile`: Update a user profile. */
export interface UpdateProfileInput {
    nick_name?: Nickname | undefined;
    description?: UserDescription | undefined;
    public_info?: PublicInfo | undefined;
    private_info?: PrivateInfo | undefined;
}
export type UpdateProfileResult = Done;
/** Input of `updateProfiles`: Update user profiles. */
export interface UpdateProfilesInput {
    /** The changes, an entry for each user. */
    list: readonly {
        /** The user whose profile changes. */
        user_id: UserId;
        nick_name?: Nickname | undefined;
        description?: UserDescription | undefined;
        public_info?: PublicInfo | undefined;
        private_info?: PrivateInfo | undefined;
    }[];
}
/** One entry for each user. */
export type UpdateProfilesResult = UserResult[];
/** Input of `updateSettings`: Update user settings. */
export interface UpdateSettingsInput {
    user_id: UserId;
    /** Id of the settings record. It is not the user id; do not use it. */
    id?: number | undefined;
    /** Thumbnails and files are downloaded automatically. */
    auto_download?: boolean | undefined;
    /** The user must agree before an invitation makes them a group member. */
    group_confirm?: boolean | undefined;
    /** The device vibrates when a message arrives. */
    vibratory?: boolean | undefined;
    /** New messages are silent. */
    no_sounds?: boolean | undefined;
    /** Pushes are switched off. */
    no_push?: boolean | undefined;
    /** Pushes do not show the content of the message. */
    no_push_detail?: boolean | undefined;
    /** Hour at which pushes stop. Unit: hours. */
    no_push_start_hour?: HourOfDay | undefined;
    /** Hour at which pushes resume. Unit: hours. */
    no_push_end_hour?: HourOfDay | undefined;
    /** Hour from which pushes come without sound. Unit: hours. */
    silence_start_time?: HourOfDay | undefined;
    /** Hour until which pushes come without sound. Unit: hours. */
    silence_end_time?: HourOfDay | undefined;
    /** Name shown in pushes. */
    push_nick_name?: string | undefined;
    /** Push token of the user's device: its identifier in the Lanying push service. */
    push_token?: string | undefined;
    /** Question of a friend request, if `auth_mode` is 2. */
    auth_question?: string | undefined;
    /** Expected answer to `auth_question`. */
    auth_answer?: string | undefined;
    auth_mode?: AuthMode | undefined;
}
export type UpdateSettingsResult = Done;
