package io.qingliu.clean.segmentation;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionaryTransformMatrixDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.Arrays;

/**
 * Cuts Chinese text into words with their parts of speech: HanLP's bigram model, whose tables lie in its jar. Its own
 * recognition of names is left off: on regional news it is wrong more often than right. Thread-safe; load it once.
 */
public final class Segmenter {
    // The library builds a net of all words that a sentence might have: what is longer than any sentence is cut.
    private static final int LONGEST_PIECE = 1_000;
    private static final String SENTENCE_ENDS = "\n。！？；";

    private final Segment segment = new ViterbiSegment()
            .enableCustomDictionary(false) // it would be read from disk, and written to when it changes
            .enableAllNamedEntityRecognize(false)
            .enablePartOfSpeechTagging(true);

    // By the number of the library's tag, so that no word costs a comparison of strings.
    private final PartOfSpeech[] parts;

    private Segmenter() {
        parts = Arrays.stream(Nature.values())
                .map(tag -> PartOfSpeech.of(tag.toString()))
                .toArray(PartOfSpeech[]::new);
    }

    /** Reads the tables: 40 MB of heap. */
    public static Segmenter load() {
        var segmenter = new Segmenter();
        segmenter.segment("清流"); // the library reads them at first use only
        sizeTransitionsOnce();
        return segmenter;
    }

    // The library has more tags than its table of transitions has states, and takes that for a reason to copy the
    // table for each sentence (hanlp portable-1.8.6, algorithm.Viterbi.compute): 40 % of its time, and a race between
    // threads.
    private static void sizeTransitionsOnce() {
        var transitions = CoreDictionaryTransformMatrixDictionary.transformMatrixDictionary;
        transitions.states = Arrays.copyOf(transitions.states, Nature.values().length);
    }

    /** The words of a text; time and memory are linear in it. */
    public Segmentation segment(String text) {
        var words = new Growing(text.length());
        int start = 0;
        while (start < text.length()) {
            int end = endOfPiece(text, start);
            for (Term term : segment.seg(text.substring(start, end))) {
                words.add(term.word.length(), parts[term.nature.ordinal()]);
            }
            start = end;
        }
        return words.toSegmentation(text);
    }

    private static int endOfPiece(String text, int start) {
        int longest = Math.min(text.length(), start + LONGEST_PIECE);
        for (int i = start; i < longest; i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        boolean splitsPair = longest < text.length() && Character.isLowSurrogate(text.charAt(longest));
        return splitsPair ? longest - 1 : longest;
    }

    private static final class Growing {
        private static final int CHARACTERS_A_WORD = 2;

        private int[] starts;
        private PartOfSpeech[] parts;
        private int size;

        Growing(int characters) {
            starts = new int[characters / CHARACTERS_A_WORD + 2];
            parts = new PartOfSpeech[starts.length];
        }

        void add(int length, PartOfSpeech part) {
            if (size + 1 == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                parts = Arrays.copyOf(parts, starts.length);
            }
            parts[size] = part;
            starts[size + 1] = starts[size] + length;
            size++;
        }

        Segmentation toSegmentation(String text) {
            if (starts[size] != text.length()) {
                throw new IllegalStateException("the words are " + starts[size] + " characters of " + text.length());
            }
            return new Segmentation(text, Arrays.copyOf(starts, size + 1), Arrays.copyOf(parts, size));
        }
    }
}
