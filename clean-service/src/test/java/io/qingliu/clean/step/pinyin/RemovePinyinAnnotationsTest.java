package io.qingliu.clean.step.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemovePinyinAnnotationsTest {
    private static final RemovePinyinAnnotations STEP = new RemovePinyinAnnotations();

    @Test
    void removesReadingsWithTones() {
        assertThat(clean("清河縣產(chǎn)業(yè)園區(qū)開工，全縣產(chǎn)業(yè)發(fā)展提速。")).isEqualTo("清河縣產業園區開工，全縣產業發展提速。");
    }

    @Test
    void removesReadingsWithoutTonesAndTheBlankBehind() {
        assertThat(clean("縣委書(shu) 記林小禾來到清河，聽取有關(guan) 部門匯報。")).isEqualTo("縣委書記林小禾來到清河，聽取有關部門匯報。");
    }

    @Test
    void keepsTheBlankOfTheWriterBehindReadingsThatBringNone() {
        assertThat(clean("林小禾調研老區(qū) 要求推動發(fā)展\n老區(qū)人民期待發(fā)展。")).isEqualTo("林小禾調研老區 要求推動發展\n老區人民期待發展。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "會(huì)上說發(fā)展",
                "會（huì）上說發（fā）展",
                "會(huì )上說發( fā)展",
                "會(hui4)上說發(fa1)展",
                "會(hui\u0300)上說發(fa\u0304)展",
                "會(ㄏㄨㄟˋ)上說發(ㄈㄚ)展",
                "會(huì)(hui)上說發(fā) (fa)展",
            })
    void knowsEveryWayOfWriting(String text) {
        assertThat(clean(text)).isEqualTo("會上說發展");
    }

    @ParameterizedTest
    @ValueSource(strings = {"道路綠(lü)化，環(huán)境優(yōu)美", "道路綠(lv)化，環(huan)境優(you)美", "道路綠(lu:)化，環(huan)境優(you)美"})
    void knowsEveryWayOfWritingTheUmlaut(String text) {
        assertThat(clean(text)).isEqualTo("道路綠化，環境優美");
    }

    @Test
    void removesThemInsideJumpMarkersAndCredits() {
        assertThat(clean("推動發(fā)展。(下轉(zhuǎn)第三版)\n記者 葉(yè)小禾 發(fā)自清河")).isEqualTo("推動發展。(下轉第三版)\n記者 葉小禾 發自清河");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "莘(shen)县和六(lu)安都派人参加。",
                "这两个汉字(hàn zì)的写法",
                "“一场(cháng)雨”的场，读音常被弄错。",
                "上半年国内生产总值(GDP)增长，全程42(km)，手机应用(app)和人工智能(AI)",
                "PM2.5(PM2.5)浓度下降，发表在《自然》(Nature)上",
                "在(zài)中(zhōng)国(guó)，很(hěn)多(duō)人(rén)有(yǒu)午(wǔ)睡(shuì)的(de)习(xí)惯(guàn)。",
                "單(shàn)縣與麗(lí)水市簽約",
                "畝(mu)是地積單位。",
                "「產」字的讀音是產(chǎn)，不是別的。",
                "1. 業(yè)\n2. 產(chǎn)\n3. 會(huì)\n",
                "會(GDP)業(km)產(ABC)",
                "張(Zhang)、陳(Chen)、劉(Liu)、趙(Zhao)都是大姓",
                "田地以畝(mu)計，酒以兩(liang)計",
            })
    void keepsGenuineGlossesAndOtherLatin(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void keepsAGenuineGlossOnASpoiledPage() {
        assertThat(clean("山東莘(shēn)縣的產(chǎn)業(yè)園區(qū)與六(lù)安的企業(yè)簽約，區(qū)內企業(yè)增產(chǎn)。"))
                .isEqualTo("山東莘(shēn)縣的產業園區與六(lù)安的企業簽約，區內企業增產。");
    }

    @Test
    void removesTheHabitOfAMachineOnSimplifiedPages() {
        var dirty = "清河经(jīng)济(jì)发(fā)展很快，全县经(jīng)济(jì)总量翻番。市领导说，发(fā)展产(chǎn)业(yè)，"
                + "要靠产(chǎn)业(yè)工人。与会人员一致认为，经(jīng)济(jì)转型不易，产(chǎn)业(yè)升级更难，发(fā)展没有捷径。";

        assertThat(clean(dirty)).isEqualTo("清河经济发展很快，全县经济总量翻番。市领导说，发展产业，要靠产业工人。与会人员一致认为，经济转型不易，产业升级更难，发展没有捷径。");
    }

    @Test
    void aTextForLearnersStaysAsItIs() {
        var text = "第一课 學(xué)校(xiào)\n學(xué)校(xiào)裡(lǐ)有(yǒu)老(lǎo)師(shī)和(hé)學(xué)生(shēng)。";

        assertThat(clean(text)).isEqualTo(text);
    }

    private static String clean(String text) {
        return STEP.rewrite(text).applyTo(text);
    }
}
