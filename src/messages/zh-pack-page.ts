/** The city pack: which cities there are, what a pack lacks, and its page. */
export const zhPackPage = {
  cityLabel: "城市",
  cityNote: "城市包",
  noTownships: (count: number) =>
    count > 0
      ? `本数据包没有乡镇界（名录中有 ${count} 个乡镇）：在“数据文件”打开乡镇面，再在“城市包”作为底图`
      : "本数据包没有乡镇界：在“数据文件”打开乡镇面，再在“城市包”作为底图",
  noSections: "本数据包没有断面：在“城市包”逐个添加，或打开断面点位表",
};
