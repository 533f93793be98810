import { CREATE, change, GROUP, LIST, type RuleCases, write } from './case.ts';

const schema = 'type: object\ndescription: A schema.\nx-zh: 结构。\n';

/** Rules about names that something else has already. */
export const names: Record<string, RuleCases> = {
  'reserved-names': {
    failing: [
      ...['CreateGroupFailure', 'CreateGroupSuccess', 'CreateGroupInput', 'ListGroupsResult'].map((name) => ({
        why: `a schema ${name}`,
        edits: write(`schemas/group/${name}.yaml`, schema),
        at: `schemas/group/${name}.yaml`,
        message: /is made for the operation (createGroup|listGroups)\. Rename the schema\./,
      })),
      ...['ErrorMessage', 'NoMessage', 'Blob', 'Record'].map((name) => ({
        why: `a schema ${name}`,
        edits: write(`schemas/shared/${name}.yaml`, schema),
        at: `schemas/shared/${name}.yaml`,
        message: /is a name that generated types use\. Rename the schema\./,
      })),
      ...['default', 'value', 'example', 'const', 'enum'].map((name) => ({
        why: `an example's case ${name}`,
        edits: write(`examples/createGroup.${name}.json`, '{}'),
        at: `examples/createGroup.${name}.json`,
        message: new RegExp(`The case "${name}" is a keyword of OpenAPI\\. Rename examples/createGroup`),
      })),
      ...['effects', 'index', 'invalidates'].map((name) => ({
        why: `a tag ${name}`,
        edits: change(LIST, 'tags: [group]', `tags: [${name}]`),
        at: `${LIST}#/tags/0`,
        message: /is the name of a generated file\. Rename the tag\./,
      })),
      ...['__proto__', 'hasOwnProperty', 'constructor'].map((name) => ({
        why: `a property ${name}`,
        edits: change(GROUP, 'properties:\n', `properties:\n  ${name}: { type: string }\n`),
        at: `${GROUP}#/properties/${name}`,
        message: /JavaScript objects have it already\. Rename it\./,
      })),
      {
        why: 'a parameter __proto__',
        edits: change(
          CREATE,
          'requestBody:',
          'parameters: [{ name: __proto__, in: query, description: d, schema: { type: string } }]\nrequestBody:',
        ),
        at: `${CREATE}#/parameters/0/name`,
        message: /A parameter cannot be called "__proto__"/,
      },
    ],
    passing: [
      { why: 'a schema with another suffix', edits: write('schemas/group/CreateGroupReason.yaml', schema) },
      { why: "another example's case", edits: write('examples/createGroup.defaultLimit.json', '{}') },
    ],
  },
};
