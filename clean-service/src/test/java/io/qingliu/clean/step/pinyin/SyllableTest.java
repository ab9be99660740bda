package io.qingliu.clean.step.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {
    @ParameterizedTest
    @CsvSource({"chǎn,chan3", "lǜ,lv4", "lü4,lv4", "lu:4,lv4", "lüè,lve4", "ZHUĀNG,zhuang1", "fɑ1,fā", "chăn,chǎn"})
    void readsWhateverMeansTheSame(String one, String other) {
        assertThat(Syllable.parse(one)).isPresent().isEqualTo(Syllable.parse(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "PM2.5", "a b", "shuangs", "chǎnǎ", "ch4an", "汉", "é́"})
    void refusesWhatIsNoSyllable(String text) {
        assertThat(Syllable.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ㄅㄠˋ,bao4",
        "ㄓ,zhi1",
        "ㄙˋ,si4",
        "ㄧˋ,yi4",
        "ㄧㄥ,ying1",
        "ㄧㄢˊ,yan2",
        "ㄌㄧㄡˊ,liu2",
        "ㄒㄧㄣ,xin1",
        "ㄨˇ,wu3",
        "ㄨㄣˊ,wen2",
        "ㄍㄨㄟˋ,gui4",
        "ㄓㄨㄥ,zhong1",
        "ㄓㄨㄢ,zhuan1",
        "ㄩˊ,yu2",
        "ㄩㄥˇ,yong3",
        "ㄒㄩㄥˊ,xiong2",
        "ㄐㄩㄣ,jun1",
        "ㄌㄩˋ,lv4",
        "ㄋㄩㄝˋ,nve4",
        "ㄐㄩㄝˊ,jue2",
        "ㄦˊ,er2",
        "˙ㄇㄣ,men",
        "ㄉㄜ˙,de"
    })
    void readsPhoneticLetters(String zhuyin, String pinyin) {
        assertThat(Zhuyin.parse(zhuyin)).isPresent().isEqualTo(Syllable.parse(pinyin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ˋ", "ㄅ", "ㄅㄆ", "ㄅㄠㄠㄠ", "abc"})
    void refusesLettersThatMakeNoSyllable(String text) {
        assertThat(Zhuyin.parse(text)).isEmpty();
    }
}
