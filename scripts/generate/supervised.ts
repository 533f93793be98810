/** Set in the environment of the process that watches the description, so that it starts no further one. */
export const supervisedVariable = 'LANYING_GENERATE_SUPERVISED';
