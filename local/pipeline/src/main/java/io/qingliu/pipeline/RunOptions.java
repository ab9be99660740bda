package io.qingliu.pipeline;

import io.qingliu.pipeline.environment.DataFolder;
import io.qingliu.pipeline.environment.Ports;
import io.qingliu.pipeline.input.Inputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a run is asked to do.
 *
 * @param root the root of the repository, where the build has put everything
 * @param once end when all input has its outcome
 * @param report file for the figures
 * @param data folder that is kept
 * @param freePorts leave the usual ports alone
 */
record RunOptions(
        Path root, Inputs inputs, boolean once, Optional<Path> report, Optional<Path> data, boolean freePorts) {
    DataFolder openData() throws IOException {
        return data.isPresent() ? DataFolder.kept(data.get()) : DataFolder.temporary();
    }

    Ports ports() {
        return freePorts ? Ports.free() : Ports.usual();
    }
}
