/** What the tests of deployed files share: the files themselves, and the programs of this machine that understand them. */
@NullMarked
package io.qingliu.deploy.tool;

import org.jspecify.annotations.NullMarked;
