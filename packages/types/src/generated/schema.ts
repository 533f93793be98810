// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate
import type { AuthMode, GroupType, GroupStatus, ApplyApproval, MsgMuteMode, MsgPushMode, OperationResult, MessageTargetType, MessageContentType, PushMessageType, PushClickAction, VivoPushMode, VivoClassification, PushDistributionStrategy, OsPushChannel } from './enums.ts';

export interface paths {
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
         * Makes each user of the list a friend of the acting user. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has newer ones under `/roster`.
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
         * Answers with all friends of the acting user at once. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has newer ones under `/roster`.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        UserId: UserId;
        HourOfDay: HourOfDay;
        AuthMode: AuthMode;
        UserSettings: UserSettings;
        Done: Done;
        Friend: Friend;
        GroupType: GroupType;
        GroupId: GroupId;
        GroupStatus: GroupStatus;
        Count: Count;
        TimestampMs: TimestampMs;
        ApplyApproval: ApplyApproval;
        TimestampSeconds: TimestampSeconds;
        MsgMuteMode: MsgMuteMode;
        MsgPushMode: MsgPushMode;
        Group: Group;
        OperationResult: OperationResult;
        MemberResult: MemberResult;
        Cursor: Cursor;
        DataVersion: DataVersion;
        GroupMember: GroupMember;
        UserOrGroupId: UserOrGroupId;
        MessageTargetType: MessageTargetType;
        MessageContentType: MessageContentType;
        JsonText: JsonText;
        MessageId: MessageId;
        TransactionId: TransactionId;
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
        RegisterUserSuccess: RegisterUserSuccess;
        RegisterUserFailure: RegisterUserFailure;
        AddFriendsSuccess: AddFriendsSuccess;
        AddFriendsFailure: AddFriendsFailure;
        ListFriendsSuccess: ListFriendsSuccess;
        ListFriendsFailure: ListFriendsFailure;
        CreateGroupSuccess: CreateGroupSuccess;
        CreateGroupFailure: CreateGroupFailure;
        InviteGroupMembersSuccess: InviteGroupMembersSuccess;
        InviteGroupMembersFailure: InviteGroupMembersFailure;
        ListGroupMembersSuccess: ListGroupMembersSuccess;
        ListGroupMembersFailure: ListGroupMembersFailure;
        DestroyGroupSuccess: DestroyGroupSuccess;
        DestroyGroupFailure: DestroyGroupFailure;
        SendMessageSuccess: SendMessageSuccess;
        SendMessageFailure: SendMessageFailure;
        SendPushNotificationSuccess: SendPushNotificationSuccess;
        SendPushNotificationFailure: SendPushNotificationFailure;
    };
    responses: never;
    parameters: {
        /** With an admin token, the user on whose behalf the call is made. A user token already says who is calling and does not need it. */
        UserIdHeader: UserId;
        /** With an admin token, act as an administrator of this group. */
        GroupIdHeader: GroupId;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
                    /** Letters, digits, underscores and Chinese characters. Not digits only, and not beginning with `maxim` or `mta`. */
                    username: string;
                    /**
                     * Format: password
                     * Password of the user.
                     */
                    password: string;
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
                    list: UserId[];
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
                    user_list?: UserId[];
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
                    user_list: UserId[];
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
                "application/json": {
                    /** Receivers. Either users or groups, as `type` says, not a mixture. */
                    targets: UserOrGroupId[];
                    type: MessageTargetType;
                    content_type: MessageContentType;
                    /** Text of the message. May be empty, for example in a read receipt. */
                    content: string;
                    /** The user that the message comes from. */
                    from_user_id?: UserId;
                    /** Description of the attached media, as JSON text. Needed for images, voice, video, files and locations. */
                    attachment?: JsonText;
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
                };
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
                "application/json": {
                    /** Receivers. Either users or groups, as `type` says, not a mixture. */
                    targets: UserOrGroupId[];
                    type: MessageTargetType;
                    content_type: MessageContentType;
                    /** Text of the message. May be empty, for example in a read receipt. */
                    content: string;
                    /** The user that the message comes from. */
                    from_user_id?: UserId;
                    /** Description of the attached media, as JSON text. Needed for images, voice, video, files and locations. */
                    attachment?: JsonText;
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
                };
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
}
/** Id of a user. */
export type UserId = number;
/** Hour of the day, 0 to 23. */
export type HourOfDay = number;
/** Settings of a user. Registering a user answers with them, so this is also where its new id is found. */
export interface UserSettings {
    user_id: UserId;
    /** Id of the settings record. It is not the user id; do not use it. */
    id?: number;
    /** Thumbnails and files are downloaded automatically. */
    auto_download: boolean;
    /** The user must agree before an invitation makes them a group member. */
    group_confirm: boolean;
    /** The device vibrates when a message arrives. */
    vibratory: boolean;
    /** No sound when a message arrives. */
    no_sounds: boolean;
    /** Pushes are switched off. */
    no_push: boolean;
    /** Pushes do not show the content of the message. The vendor's texts contradict each other; this is what the name says. */
    no_push_detail: boolean;
    /** Hour at which pushes stop. */
    no_push_start_hour: HourOfDay;
    /** Hour at which pushes resume. */
    no_push_end_hour: HourOfDay;
    /** Hour from which pushes come without sound. */
    silence_start_time?: HourOfDay;
    /** Hour until which pushes come without sound. */
    silence_end_time?: HourOfDay;
    /** Name shown in pushes. */
    push_nick_name?: string;
    /** Push token of the user's device in the Lanying push service. */
    push_token?: string;
    auth_mode: AuthMode;
    /** Question to answer before becoming a friend, with `auth_mode` 2. */
    auth_question?: string;
    /** Expected answer to `auth_question`. */
    auth_answer?: string;
}
/** Always `true`. A failure comes as an error code instead. */
export type Done = boolean;
/** A friend, as the friend list gives it. */
export interface Friend {
    user_id: UserId;
    /** Name of the friend. */
    name: string;
}
/** Id of a group. */
export type GroupId = number;
/** A number of things. */
export type Count = number;
/** Time in milliseconds since 1970-01-01 UTC. */
export type TimestampMs = number;
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
    type: number;
    status: GroupStatus;
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
    apply_approval: ApplyApproval;
    /** Messages in the group have read receipts. */
    read_ack: boolean;
    /** Newcomers can read what was written before they joined. */
    history_visible: boolean;
    /** Ordinary members do not see details of the other members. */
    hide_member_info?: boolean;
    /** End of the mute of the whole group, in seconds. 0 or a past time means not muted, -1 means for ever. */
    ban_expire_time?: TimestampSeconds;
    msg_mute_mode?: MsgMuteMode;
    msg_push_mode?: MsgPushMode;
}
/** What became of one user of a list. A failed entry does not make the whole call fail. */
export interface MemberResult {
    user_id: UserId;
    result: OperationResult;
    /** Why the entry failed. */
    reason?: string;
}
/** Where the next page begins. Send the cursor of the previous answer; leave it out for the first page. An answer without a cursor was the last page. */
export type Cursor = string;
/** Version of a list. Reserved; send back what you received and do not interpret it. */
export type DataVersion = number;
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
/** Id of a user or of a group. */
export type UserOrGroupId = number;
/** A JSON document serialised into a string. */
export type JsonText = string;
/** Id of a message, such as 1552747048460091409. It exceeds 2^53, so a JavaScript number cannot hold it: in TypeScript it is a string of digits, on the wire an integer. */
export type MessageId = string;
/** Key that you choose to make a repeated request harmless. Keep it below 2^53. */
export type TransactionId = number;
/**
 * Every device of the app.
 * @constant
 */
export type PushEveryone = "all";
/** Who receives a notification. Either every device of the app, or the devices that one list selects. A list holds 1 to 500 entries. */
export type PushAudience = PushEveryone | {
    /** Tags. */
    tag: string[];
} | {
    /** Aliases. */
    alias: string[];
} | {
    /** Ids of users. */
    user_id: UserId[];
} | {
    /** Push tokens. */
    push_token: string[];
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
    ospush_sequence?: OsPushChannel[];
}
/** Id of a push task. */
export type TaskId = number;
/** The task that delivers a notification. */
export interface PushTask {
    task_id: TaskId;
}
/** Answer of `registerUser` when it succeeds. */
export interface RegisterUserSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: UserSettings;
    /** Text of the error; null or absent on success. */
    message?: string | null;
}
/** Answer of `registerUser` when it is refused, also with HTTP status 200. */
export interface RegisterUserFailure {
    /** Error code: one of those listed, or one that no document lists. */
    code: 10002 | 10004 | 20000 | 30021 | 30022 | 30023 | 40000 | (number & {});
    /** Text of the error; null or absent on success. */
    message?: string | null;
    /** Nothing to rely on. */
    data?: unknown;
}
/** Answer of `addFriends` when it succeeds. */
export interface AddFriendsSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    /** Text of the error; null or absent on success. */
    message?: string | null;
}
/** Answer of `addFriends` when it is refused, also with HTTP status 200. */
export interface AddFriendsFailure {
    /** Error code: one of those listed, or one that no document lists. */
    code: 10000 | 10002 | 10003 | 10005 | 10006 | 10008 | 10010 | 10012 | 20000 | 40000 | (number & {});
    /** Text of the error; null or absent on success. */
    message?: string | null;
    /** Nothing to rely on. */
    data?: unknown;
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
    /** Text of the error; null or absent on success. */
    message?: string | null;
}
/** Answer of `listFriends` when it is refused, also with HTTP status 200. */
export interface ListFriendsFailure {
    /** Error code: one of those listed, or one that no document lists. */
    code: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 | (number & {});
    /** Text of the error; null or absent on success. */
    message?: string | null;
    /** Nothing to rely on. */
    data?: unknown;
}
/** Answer of `createGroup` when it succeeds. */
export interface CreateGroupSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Group;
    /** Text of the error; null or absent on success. */
    message?: string | null;
}
/** Answer of `createGroup` when it is refused, also with HTTP status 200. */
export interface CreateGroupFailure {
    /** Error code: one of those listed, or one that no document lists. */
    code: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20007 | 20008 | 20009 | 20010 | 40000 | (number & {});
    /** Text of the error; null or absent on success. */
    message?: string | null;
    /** Nothing to rely on. */
    data?: unknown;
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
    /** Text of the error; null or absent on success. */
    message?: string | null;
}
/** Answer of `inviteGroupMembers` when it is refused, also with HTTP status 200. */
export interface InviteGroupMembersFailure {
    /** Error code: one of those listed, or one that no document lists. */
    code: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20009 | 20010 | 20011 | 20012 | 20016 | 20017 | 20018 | 40000 | (number & {});
    /** Text of the error; null or absent on success. */
    message?: string | null;
    /** Nothing to rely on. */
    data?: unknown;
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
    /** Text of the error; null or absent on success. */
    message?: string | null;
}
/** Answer of `listGroupMembers` when it is refused, also with HTTP status 200. */
export interface ListGroupMembersFailure {
    /** Error code: one of those listed, or one that no document lists. */
    code: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 40000 | (number & {});
    /** Text of the error; null or absent on success. */
    message?: string | null;
    /** Nothing to rely on. */
    data?: unknown;
}
/** Answer of `destroyGroup` when it succeeds. */
export interface DestroyGroupSuccess {
    /**
     * Always 200 on success.
     * @constant
     */
    code: 200;
    data: Done;
    /** Text of the error; null or absent on success. */
    message?: string | null;
}
/** Answer of `destroyGroup` when it is refused, also with HTTP status 200. */
export interface DestroyGroupFailure {
    /** Error code: one of those listed, or one that no document lists. */
    code: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20013 | 40000 | (number & {});
    /** Text of the error; null or absent on success. */
    message?: string | null;
    /** Nothing to rely on. */
    data?: unknown;
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
    /** Text of the error; null or absent on success. */
    message?: string | null;
}
/** Answer of `sendMessage` when it is refused, also with HTTP status 200. */
export interface SendMessageFailure {
    /** Error code: one of those listed, or one that no document lists. */
    code: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 40000 | (number & {});
    /** Text of the error; null or absent on success. */
    message?: string | null;
    /** Nothing to rely on. */
    data?: unknown;
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
    /** Text of the error; null or absent on success. */
    message?: string | null;
}
/** Answer of `sendPushNotification` when it is refused, also with HTTP status 200. */
export interface SendPushNotificationFailure {
    /** Error code: one of those listed, or one that no document lists. */
    code: 10000 | 10002 | 10003 | 10008 | 10010 | 12001 | 12002 | 12003 | 12004 | 12005 | 12006 | 20000 | 40000 | (number & {});
    /** Text of the error; null or absent on success. */
    message?: string | null;
    /** Nothing to rely on. */
    data?: unknown;
}
/** Input of `addFriends`: Add friends. */
export interface AddFriendsInput {
    /** Ids of the users to add. */
    list: UserId[];
}
export type AddFriendsResult = Done;
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
    user_list?: UserId[];
}
export type CreateGroupResult = Group;
/** Input of `destroyGroup`: Disband a group. */
export interface DestroyGroupInput {
    /** The group to disband. */
    group_id: GroupId;
}
export type DestroyGroupResult = Done;
/** Input of `inviteGroupMembers`: Invite users to a group. */
export interface InviteGroupMembersInput {
    group_id: GroupId;
    /** Users to invite. */
    user_list: UserId[];
    /** Text that the invited users see. */
    reason?: string;
}
/** One entry for each user. */
export type InviteGroupMembersResult = MemberResult[];
/** Input of `listFriends`: List friends. */
export type ListFriendsInput = Record<string, never>;
/** Friends of the user; empty when there are none. */
export type ListFriendsResult = Friend[];
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
/** Input of `registerUser`: Register a user. */
export interface RegisterUserInput {
    /** Letters, digits, underscores and Chinese characters. Not digits only, and not beginning with `maxim` or `mta`. */
    username: string;
    /**
     * Format: password
     * Password of the user.
     */
    password: string;
}
export type RegisterUserResult = UserSettings;
/** Input of `sendMessage`: Send a message. */
export interface SendMessageInput {
    /** Receivers. Either users or groups, as `type` says, not a mixture. */
    targets: UserOrGroupId[];
    type: MessageTargetType;
    content_type: MessageContentType;
    /** Text of the message. May be empty, for example in a read receipt. */
    content: string;
    /** The user that the message comes from. */
    from_user_id?: UserId;
    /** Description of the attached media, as JSON text. Needed for images, voice, video, files and locations. */
    attachment?: JsonText;
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
