package io.qingliu.clean;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("architecture")
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.qingliu.clean");
    private static final String[] CORE = {
        "io.qingliu.clean.text..",
        "io.qingliu.clean.page..",
        "io.qingliu.clean.article..",
        "io.qingliu.clean.segmentation..",
        "io.qingliu.clean.step..",
        "io.qingliu.clean.pipeline.."
    };

    @Test
    void cleaningKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..",
                        "io.smallrye..",
                        "jakarta..",
                        "org.apache.kafka..",
                        "com.fasterxml..",
                        "org.jboss..")
                .because("cleaning is plain Java that a plain JUnit test can run")
                .check(CLASSES);
    }

    @Test
    void cleaningKnowsNothingOfTheService() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("io.qingliu..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                JavaClass.Predicates.resideInAnyPackage(CORE))))
                .check(CLASSES);
    }

    @Test
    void onlyReadingKnowsTheHtmlParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.qingliu.clean.step.reading..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .because("every other step sees lines, whatever they came from")
                .check(CLASSES);
    }

    @Test
    void onlySegmentationKnowsTheSegmenter() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.qingliu.clean.segmentation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.hankcs..")
                .because("its dictionaries and tags are one library's, words are everybody's")
                .check(CLASSES);
    }

    @Test
    void messagesAndMemoryKnowNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage("io.qingliu.clean.message..", "io.qingliu.clean.memory..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "io.smallrye..", "jakarta..", "org.apache.kafka..", "org.jboss..")
                .because("what the service decides is tested without a server or a broker")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.qingliu.clean.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        var marked = CLASSES.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        var all = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));

        assertThat(marked).isEqualTo(all);
    }
}
