package io.qingliu.clean.step.places;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a division is called for short: 大同 for 大同市, 伊犁 and 伊犁州 for 伊犁哈萨克自治州. */
final class ShortNames {
    private static final Pattern AUTONOMOUS =
            Pattern.compile("(.{2,}?)(?:" + String.join("|", peoples()) + ")+自治(州|县|区)|(内蒙古|西藏)自治(区)");
    private static final List<String> ENDINGS = List.of("特别行政区", "林区", "新区", "地区", "省", "市", "县", "区", "盟");

    private ShortNames() {}

    static Set<String> of(String name) {
        var shorts = new LinkedHashSet<String>();
        var autonomous = AUTONOMOUS.matcher(name);
        if (autonomous.matches()) {
            var stem = autonomous.group(1) != null ? autonomous.group(1) : autonomous.group(3);
            shorts.add(stem);
            if (!"区".equals(autonomous.group(2)) && autonomous.group(2) != null) {
                shorts.add(stem + autonomous.group(2));
            }
        } else {
            ENDINGS.stream()
                    .filter(name::endsWith)
                    .findFirst()
                    .map(ending -> name.substring(0, name.length() - ending.length()))
                    .filter(stem -> stem.length() > 1)
                    .ifPresent(shorts::add);
        }
        return shorts;
    }

    private static List<String> peoples() {
        return List.of(("各族 蒙古族 蒙古 哈萨克族 哈萨克 柯尔克孜族 柯尔克孜 锡伯族 锡伯 塔吉克族 塔吉克 维吾尔族 维吾尔 回族 藏族 苗族 彝族 壮族"
                        + " 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 傣族 黎族 傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族"
                        + " 景颇族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 阿昌族 普米族 怒族 鄂温克族 德昂族 保安族"
                        + " 裕固族 独龙族 鄂伦春族 珞巴族 门巴族 基诺族")
                .split(" "));
    }
}
