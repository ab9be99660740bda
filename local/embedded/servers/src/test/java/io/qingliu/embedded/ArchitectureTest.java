package io.qingliu.embedded;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("architecture")
class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.qingliu.embedded");

    @Test
    void handlesKnowNoServer() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "io.qingliu.embedded",
                        "org.apache.kafka.clients.admin..",
                        "org.apache.kafka.common..",
                        "org.jspecify..")
                .because("a server's classes live in its own class loader or process, never beside the code under test")
                .check(CLASSES);
    }

    @Test
    void nothingIsWrittenToTheConsole() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("the console belongs to the program that uses the servers")
                .check(CLASSES);
    }

    @Test
    void onlyTheHandlesArePublic() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "ChildJvm",
                        "Program",
                        "ElasticsearchServer",
                        "EmbeddedElasticsearch",
                        "EmbeddedKafka",
                        "KafkaServer",
                        "ServerOptions",
                        "StartFailure",
                        "TestServers",
                        "Topic",
                        "Topics");
    }

    @Test
    void nothingIsNullUnlessItSaysSo() {
        assertThat(EmbeddedKafka.class.getPackage().isAnnotationPresent(NullMarked.class))
                .isTrue();
    }
}
