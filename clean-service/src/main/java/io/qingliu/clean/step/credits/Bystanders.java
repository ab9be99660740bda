package io.qingliu.clean.step.credits;

import io.qingliu.clean.step.words.Words;
import java.util.List;
import java.util.Set;

/** What stands in credits where a name may stand, and is none: houses, places, users of a content system. */
final class Bystanders {
    private static final Set<String> SYSTEMS =
            Set.of("admin", "administrator", "root", "editor", "webmaster", "test", "user");
    private static final Set<String> NOBODY = Set.of(
            "本站", "本网", "本报", "本刊", "原创", "佚名", "网络", "综合", "整理", "未知", "转载", "匿名", "新华", "新华社", "中新社", "视觉中国", "受访者",
            "资料", "资料片", "编辑部", "管理员", "办公室", "宣传部");

    // Cities that might be names; the surname of 高雄 is common.
    private static final Set<String> PLACES =
            Set.of("高雄", "云林", "金门", "连江", "江门", "黄石", "安阳", "温州", "马祖", "乌鲁木齐", "宁波", "石家庄", "现场");

    private static final Words OFFICES = Words.of(List.of(
            "社", "报", "网", "台", "刊", "经", "驻", "频道", "中心", "局", "委", "办", "部", "厅", "处", "院", "校", "馆", "所", "队", "公司",
            "会", "办公室", "编辑部", "科", "小学", "中学", "大学", "政府", "街道", "社区", "镇", "乡"));

    private Bystanders() {}

    static boolean isSystem(String word) {
        return SYSTEMS.contains(word);
    }

    /** The house itself, an agency, or a word for nobody: 本站, 佚名. */
    static boolean isNobody(String name) {
        return NOBODY.contains(name);
    }

    static boolean isPlace(String run) {
        return PLACES.contains(run);
    }

    /** Where somebody works: a paper, and in credits of local papers an office or a school. */
    static boolean isOffice(String run) {
        return OFFICES.lengthBefore(run, run.length()) > 0;
    }
}
