/** Words of the section pages. */
export const zhSectionPage = {
  title: "断面",
};
