import { rmSync } from 'node:fs';

// TypeScript leaves what it made from a file that has since been renamed or deleted, and it would be published.
rmSync('dist', { recursive: true, force: true });
