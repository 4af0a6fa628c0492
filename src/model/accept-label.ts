/** The label of a pull request that answers for every worsening of it, as a reviewed line of the configuration would. */
export const acceptLabel = 'benchline: accept'
