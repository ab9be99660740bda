package io.qingliu.clean.step.characters;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Step;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairsTest {
    @Nested
    class OfEntities {
        private static final Step.Rewrite STEP = new DecodeEntities();

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "&ldquo;清河&rdquo;|“清河”",
                    "&amp;ldquo;清河&amp;amp;rdquo;|“清河”",
                    "&#8220;清河&#x201D;|“清河”",
                    "&#147;清河&#148;|“清河”",
                    "清&middot;河&hellip;|清·河…",
                    "清&#10;河|清 河",
                    "清&nbsp河|`清\u00A0河`",
                })
        void decodes(String text, String decoded) {
            assertThat(clean(STEP, text)).isEqualTo(decoded);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "AT&T; 和 R&D",
                    "https://example.cn/?a=1&copy=2&lt=3",
                    "&unknown; &; &#; &#x; &#xD800; &#1114112;",
                    "&am&#112;;",
                })
        void leavesWhatIsNone(String text) {
            assertThat(clean(STEP, text)).isEqualTo(text);
        }
    }

    @Nested
    class OfMojibake {
        private static final Step.Rewrite STEP = new UndoMojibake();
        private static final String TEXT = "清河县今天开工，全县干部群众参加“义务植树”。";

        @ParameterizedTest
        @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
        void undoesUtf8ReadAsWestern(String charset) {
            var text = "清河县今年上半年，“一号工程”";
            var garbled = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));

            assertThat(clean(STEP, "2025: " + garbled.replace('\uFFFD', '?'))).startsWith("2025: ");
            assertThat(clean(STEP, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                    .isEqualTo(text);
        }

        @Test
        void undoesItAlsoWhereItHappenedTwice() {
            var once = new String("清河县".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            var twice = new String(once.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

            assertThat(clean(STEP, twice)).isEqualTo("清河县");
        }

        @Test
        void undoesUtf8ReadAsGbk() {
            var garbled = new String(
                    "清河县今天开工了。".substring(0, 8).getBytes(StandardCharsets.UTF_8), Charset.forName("GB18030"));

            assertThat(clean(STEP, garbled)).isEqualTo("清河县今天开工了");
        }

        @Test
        void undoesGbkReadAsWestern() {
            var garbled = new String(TEXT.getBytes(Charset.forName("GB18030")), StandardCharsets.ISO_8859_1);

            assertThat(clean(STEP, garbled)).isEqualTo(TEXT);
        }

        @Test
        void undoesAShiftOfOneByteInGbk() {
            assertThat(clean(STEP, "他說：“明天再來?!睍r間不等人")).isEqualTo("他說：“明天再來。”時間不等人");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "真的吗?!睍这个字很少见",
                    "Ångström、naïve、ÄÖÜ、ÇA VA、São Paulo",
                    "拼音“hé”…“é”—“ē”",
                    "https://example.cn/?a=b",
                    "锟斤拷锟斤拷",
                    "浣熊、犲狼、淇县、沱江、睢县、盱眙、邛崃、亳州",
                    "清河县今天开工，全县干部群众参加“义务植树”。",
                    "清河縣今天開工，全縣幹部群眾參加「義務植樹」。",
                })
        void leavesWhatIsMeantOrBeyondRepair(String text) {
            assertThat(clean(STEP, text)).isEqualTo(text);
        }
    }

    @Nested
    class OfInvisibleCharacters {
        private static final Step.Rewrite STEP = new RemoveInvisible();

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "清\u200B河",
                    "清\u00AD河",
                    "\uFEFF清河",
                    "清\u0001河\u007F",
                    "清\u202E河\u2060",
                    "清\uE609河",
                    "清\uFE0F河",
                    "清\uDB40\uDD00河",
                    "清\uDB80\uDC00河",
                    "清\u3164河",
                    "清\uFFFC河",
                    "清\u200D\uFE0F河"
                })
        void vanish(String text) {
            assertThat(clean(STEP, text)).isEqualTo("清河");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "清\uFFFD河",
                    "清\t河\n清 河\u3000清\u00A0河",
                    "\u2764\uFE0F\u200D\uD83D\uDD25",
                    "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                    "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                    "\uD842\uDFB7",
                })
        void stayWhereTheyDoSomething(String text) {
            assertThat(clean(STEP, text)).isEqualTo(text);
        }
    }

    @Nested
    class OfIdeographs {
        private static final Step.Rewrite STEP = new UnifyIdeographs();

        @Test
        void replacesDuplicates() {
            assertThat(clean(STEP, "便\uF9DD，\uFA30，\uD87E\uDC00")).isEqualTo("便利，侮，丽");
            assertThat(clean(STEP, "刘\uE863")).isEqualTo("刘䶮");
        }

        @Test
        void keepsWidthAndPunctuation() {
            var text = "２０２６年，Ａ，﹕︰﨑";

            assertThat(clean(STEP, text)).isEqualTo(text);
        }
    }

    @Nested
    class OfLookAlikes {
        private static final Step.Rewrite STEP = new RestoreLookAlikes(Lexicon.load(), UnaryOperator.identity());

        @ParameterizedTest
        @CsvSource({
            "使⽤⼈⼯智能，⻢上⻅⾯,使用人工智能，马上见面",
            "ㄧ定要做到第ㄧ,一定要做到第一",
            "共同努カ，出入ロ,共同努力，出入口",
            "СОVID和Аpp,COVID和App",
            "人ㅁ普查，ㅅ口,人口普查，人口",
        })
        void giveWayToWhatIsMeant(String text, String meant) {
            assertThat(clean(STEP, text)).isEqualTo(meant);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"部首：⼀、⼁、⼂", "注音ㄧㄢˊ，讀ㄧㄢ", "歌名《カタオモイ》，ロシア", "俄语Россия和Москва，希腊字母α、Ω", "韩文스마트와리", "三カ国，关ヶ原"})
        void stayInTheirOwnScript(String text) {
            assertThat(clean(STEP, text)).isEqualTo(text);
        }
    }

    @Nested
    class OfExchangedCharacters {
        private static final Step.Rewrite STEP = new RestoreExchanged();
        private static final String PROSE = "清河县教育局近日组织全县中小学教师参加业务培训，来自城乡的三百多名教师走进课堂，听专家讲课，"
                + "同台交流。大家表示，要把学到的本领带回学校，让更多孩子受益。下午，教师们还参观了新落成的图书馆，并在操场上合影留念，久久不愿离去，"
                + "纷纷相约明年再来。";

        @Test
        void putsOneBackWhereAllOfThemWereExchanged() {
            assertThat(clean(STEP, PROSE + "壹个教师说，这是第壹次，壹定再来。")).endsWith("一个教师说，这是第一次，一定再来。");
        }

        @Test
        void putsNotBackWhereAllOfThemWereExchanged() {
            assertThat(clean(STEP, PROSE + "他冇有来。\n上一篇：没有了")).endsWith("他没有来。\n上一篇：没有了");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "壹基金来了，壹基金又来了，壹基金还来。",
                    "壹万元、壹仟元、壹佰元、贰拾元。",
                    "壹个、壹次、壹定，还有一个。",
                    "佢冇来，我哋都冇。",
                    "他说“冇问题”。",
                    "他没有来，冇来。",
                })
        void leavesNamesAmountsAndCantonese(String ending) {
            assertThat(clean(STEP, PROSE + ending)).endsWith(ending);
        }
    }

    @Nested
    class OfMarkdown {
        private static final Step.Rewrite STEP = new RemoveMarkdown();

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "### 清河新闻|清河新闻",
                    "##清河新闻|清河新闻",
                    "# ## 清河新闻|清河新闻",
                    "记者从[清河县](https://example.cn/a_(b))获悉|记者从[清河县](https://example.cn/a_(b))获悉",
                    "记者从[清河县](https://example.cn/a)获悉|记者从清河县获悉",
                    "记者![图](/a.png)获悉|记者获悉",
                    "来源：[![图](/a.png)清河](/b)网|来源：清河网",
                    "## [清河](/b)|清河",
                })
        void losesItsMarks(String text, String plain) {
            assertThat(clean(STEP, text)).isEqualTo(plain);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "#清河新闻# 今天",
                    "C# 语言",
                    "[注1](见下)",
                    "数组[1](2)",
                    "[查看原文](https://example.cn/1.html)",
                    "[首页](/) | [新闻](/news)",
                    "2#楼",
                    "####### 七"
                })
        void isNotSeenEverywhere(String text) {
            assertThat(clean(STEP, text)).isEqualTo(text);
        }

        @ParameterizedTest
        @CsvSource({"**清河**新闻,清河新闻", "**清河，新闻。**,清河，新闻。", "2**3 和 4**5,2**3 和 4**5", "****,****", "***注,***注"})
        void losesItsStars(String text, String plain) {
            assertThat(clean(new RemoveEmphasis(), text)).isEqualTo(plain);
        }
    }

    private static String clean(Step.Rewrite step, String text) {
        return step.rewrite(text).applyTo(text);
    }
}
