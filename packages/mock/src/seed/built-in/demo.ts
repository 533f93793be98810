import type { Seed } from '../types/seed.ts';

const day = 24 * 60 * 60 * 1000;
const hour = 60 * 60 * 1000;
const minute = 60 * 1000;
/** 2026-03-02 09:00 in Shanghai, a Monday. */
const monday = Date.UTC(2026, 2, 2, 1, 0);

/** A small company with an office in Hangzhou and one in Berlin: people, groups and what they say to each other. */
export const demo: Seed = {
  apps: [
    {
      app_id: 'welovemaxim',
      users: [
        {
          username: 'linxia',
          nickname: '林夏',
          created_at: monday - 400 * day,
          friends: ['chenmo', 'anna', 'zhouyi', '小满', 'tomas'],
          push_nick_name: '林夏',
          description: '产品经理，在杭州。找我请直接说事。',
          mobile: '13800138000',
          push_tags: ['产品', 'vip'],
          push_alias: 'linxia@lanying',
          devices: [
            { device_guid: 'linxia-phone', platform: 1, user_agent: 'iOS 26; iPhone 17' },
            { device_guid: 'linxia-laptop', platform: 4, user_agent: 'macOS 26' },
          ],
        },
        {
          username: 'chenmo',
          nickname: '陈默',
          created_at: monday - 390 * day,
          friends: ['zhouyi', 'anna'],
          no_push: true,
          no_push_start_hour: 22,
          no_push_end_hour: 8,
        },
        {
          username: 'anna',
          nickname: 'Anna Berger',
          created_at: monday - 380 * day,
          friends: ['tomas'],
          group_confirm: true,
          description: 'Runs the Berlin office.',
          email: 'anna@example.com',
          push_tags: ['berlin'],
        },
        {
          username: 'tomas',
          nickname: 'Tomáš Novák',
          created_at: monday - 200 * day,
          auth_mode: 1,
          // Not dated, so that it can be accepted or declined whenever the mock is started.
          friend_requests: [{ from: 'chenmo', reason: '我是陈默，羽毛球群里的 🏸' }],
        },
        {
          username: 'zhouyi',
          nickname: '周亦',
          created_at: monday - 150 * day,
          auth_mode: 2,
          auth_question: '我们公司的吉祥物是什么？',
          auth_answer: '小蓝鹦',
        },
        { username: '小满', nickname: '小满 🌾', created_at: monday - 30 * day },
        {
          username: 'olivia_k',
          nickname: 'Olivia',
          created_at: monday - 20 * day,
          auth_mode: 3,
          blocked: ['spam_bot'],
        },
        { username: 'spam_bot', nickname: '', disabled: true, created_at: monday - 3 * day },
        // The account of the admin token, whose subject it is.
        { user_id: 20, username: 'app_admin', nickname: '管理员', created_at: monday - 400 * day },
      ],
      groups: [
        {
          name: '产品研发群',
          description: '版本、需求和缺陷，都在这里说。',
          owner: 'linxia',
          created_at: monday - 300 * day,
          member_modify: true,
          history_visible: true,
          members: [
            { user: 'linxia', display_name: '林夏（产品）' },
            { user: 'chenmo', role: 'admin', display_name: '陈默（后端）' },
            { user: 'zhouyi', join_time: monday - 150 * day },
            { user: '小满', join_time: monday - 30 * day },
          ],
          announcements: [
            {
              author: 'linxia',
              title: '发布流程',
              content: '每周四封版，周五上午发布。',
              created_at: monday - 20 * day,
            },
            { author: 'chenmo', title: '2.4 版本', content: '需求评审改到周一 11 点。', created_at: monday - day },
          ],
          files: [
            {
              name: '2.4 需求.pdf',
              type: 'pdf',
              size: 184_320,
              url: 'https://files.example.com/2.4.pdf',
              uploader: 'linxia',
              created_at: monday - day,
            },
          ],
        },
        {
          name: 'Hangzhou ↔ Berlin',
          description: 'Anything that concerns both offices. English, please; 中文也可以。',
          owner: 'anna',
          created_at: monday - 250 * day,
          member_invite: false,
          read_ack: true,
          members: [{ user: 'linxia', role: 'admin' }, 'tomas', 'chenmo'],
        },
        {
          name: '周五羽毛球 🏸',
          description: '',
          owner: '小满',
          created_at: monday - 25 * day,
          capacity: 4,
          members: ['zhouyi', 'chenmo', 'linxia'],
          kicked: [{ user: 'spam_bot', times: 3 }],
          blocked: ['spam_bot'],
        },
      ],
      invitations: [
        {
          group: 'Hangzhou ↔ Berlin',
          user: 'olivia_k',
          by: 'anna',
          reason: 'Welcome to the team',
          made_at: monday - day,
        },
      ],
      applications: [
        { group: '产品研发群', user: 'tomas', reason: 'I work on the app in Berlin.', made_at: monday - day },
      ],
      messages: [
        { from: 'linxia', to_group: '产品研发群', content: '早上好，今天 11 点评审 2.4 的需求。', sent_at: monday },
        { from: 'chenmo', to_group: '产品研发群', content: '收到', sent_at: monday + minute },
        {
          from: '小满',
          to_group: '产品研发群',
          content:
            '群成员列表翻页那个缺陷我定位到了：超过 1000 人时 cursor 没有带上，所以只显示第一页。今天提交修复，顺便补一个 3000 人的用例。',
          sent_at: monday + 9 * minute,
        },
        { from: 'zhouyi', to_group: '产品研发群', content: '👍👍', sent_at: monday + 10 * minute },
        {
          from: 'linxia',
          to_group: '产品研发群',
          content_type: 1,
          content: '',
          attachment: '{"dName":"roadmap.png","url":"https://example.com/roadmap.png","width":1280,"height":720}',
          sent_at: monday + 20 * minute,
        },
        {
          from: 'anna',
          to_group: 'Hangzhou ↔ Berlin',
          content: 'Good morning from a snowy Berlin ❄️',
          sent_at: monday + 7 * hour,
        },
        {
          from: 'linxia',
          to_group: 'Hangzhou ↔ Berlin',
          content: 'Good afternoon! The release notes for 2.4 are ready for a native speaker’s eye. 有空帮忙看看？',
          sent_at: monday + 7 * hour + 3 * minute,
        },
        { from: 'tomas', to_group: 'Hangzhou ↔ Berlin', content: 'On it.', sent_at: monday + 7 * hour + 5 * minute },
        { from: '小满', to_user: 'linxia', content: '夏姐，周五还打球吗？', sent_at: monday + 8 * hour },
        { from: 'linxia', to_user: '小满', content: '打！就是场地还没订 😅', sent_at: monday + 8 * hour + minute },
        {
          from: 'anna',
          to_user: 'tomas',
          content: 'Could you take the call with the customer at 15:00?',
          sent_at: monday + 8 * hour,
        },
        {
          from: 'spam_bot',
          to_user: '小满',
          content: '恭喜您！您已获得免费流量 100GB，点击领取……',
          sent_at: monday + 9 * hour,
        },
        { to_user: 'linxia', content: '您有一条新的好友申请。', sent_at: monday + 9 * hour },
      ],
    },
  ],
};
