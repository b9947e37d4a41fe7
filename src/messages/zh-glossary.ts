/** One line for each technical term. */
export const zhGlossary = {
  binding: "约束性指标必须达到",
  advisory: "参考性指标供对照，不作硬性要求",
  unstated: "所读文本没有写明是约束性还是参考性",
  national: "国家控制断面：由国家监测、考核",
  provincial: "省控制断面：由省监测、考核",
  exceedance: "（浓度 − Ⅲ类限值）÷ Ⅲ类限值；pH、溶解氧没有倍数",
  definingItems: "类别最差的项目，断面的类别由它们决定（单因子评价）",
  mainPollutants: "劣于Ⅲ类时，类别最差、超标最多的项目，至多三项",
  items: "GB 3838 表 1 中 21 项参与定类；这里只评了有数据的几项",
  coverage: "能判定的单位数 / 适用该指标的单位数；缺数据不算达标",
  approximate: "边界由驻地推算，只作示意，不能量算",
};
