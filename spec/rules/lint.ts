/** `npm run lint`: Redocly over the sources and the bundles, without its look for a newer version on the network. */
process.env.REDOCLY_SUPPRESS_UPDATE_NOTICE = 'true';
process.argv.splice(2, 0, 'lint');
await import(import.meta.resolve('@redocly/cli/bin/cli.js'));
