import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { base, repository } from './site.ts';
import { locales } from './src/lib/locales.ts';
import { markdownPlugins } from './src/lib/markdown-plugin.ts';
import { sidebar } from './src/lib/sidebar.ts';

export default defineConfig({
  base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  markdown: { processor: satteri({ hastPlugins: markdownPlugins }) },
  vite: {
    build: {
      rolldownOptions: {
        // Astro's own marks in the modules that it makes; it has read them by then.
        onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
      },
    },
  },
  integrations: [
    // Starlight adds the sitemap of this name unless it is there. Ours has the published addresses in every build.
    { name: '@astrojs/sitemap', hooks: {} },
    starlight({
      title: { en: 'Lanying IM', 'zh-CN': '蓝莺IM' },
      description: 'TypeScript client, React hooks, mock and reference of the Lanying IM server API.',
      logo: { src: './public/favicon.svg', alt: '' },
      locales: Object.fromEntries(locales.map(({ folder, label, lang }) => [folder ?? 'root', { label, lang }])),
      sidebar,
      routeMiddleware: './src/route-data.ts',
      pagefind: false, // Our own search knows operations, fields and codes.
      components: {
        SkipLink: './src/components/SkipLink.astro',
        Footer: './src/components/Footer.astro',
        Search: './src/components/Search.astro',
        LanguageSelect: './src/components/LanguageSelect.astro',
      },
      customCss: ['theme', 'code', 'tables', 'start', 'print'].map((name) => `./src/styles/${name}.css`),
      social: [{ icon: 'github', label: 'GitHub', href: repository }],
      disable404Route: true, // It knows one language; ours says both.
      expressiveCode: false, // src/components/code/ shows code, with a name, a button that copies, and no inline styles.
    }),
  ],
});
