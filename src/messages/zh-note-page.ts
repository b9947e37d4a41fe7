/** Words of the note page. */
export const zhNotePage = {
  title: "数据疑点",
};
