/** Where a project keeps what is its own machine's: memo and staging; git ignores it. */
export const privateFolder = ".stackmatrix";
