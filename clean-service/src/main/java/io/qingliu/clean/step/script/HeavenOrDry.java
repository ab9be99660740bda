package io.qingliu.clean.step.script;

/** 乾 is 干 where it means dry, and stays where it is a name: 陳乾 beside 陳皮乾. */
final class HeavenOrDry {
    private static final char CHARACTER = '乾';

    // Surnames that hardly end another word.
    private static final String SURNAMES = "陳劉趙吳孫鄭馮蔣韓楊鄧蕭呂蘇盧閻謝鄒張李陈刘赵吴孙郑冯蒋韩杨邓萧吕苏卢阎谢邹张";

    // What 乾 makes a word with, when it means dry.
    private static final String AFTER_DRY = "淨净燥旱脆枯涸貨货糧粮洗果草杯癟瘪裂咳柴冰酪粉貝贝濕湿溼熱热冷薪材瞪等媽妈爹兒儿女親亲笑嚎嘔呕渴部勁劲活預预擾扰警群羣";

    private HeavenOrDry() {}

    static boolean isName(String text, int position) {
        if (text.charAt(position) != CHARACTER || position == 0) {
            return false;
        }
        boolean dry = position + 1 < text.length() && AFTER_DRY.indexOf(text.charAt(position + 1)) >= 0;
        return !dry && SURNAMES.indexOf(text.charAt(position - 1)) >= 0;
    }
}
