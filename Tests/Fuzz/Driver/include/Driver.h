// libFuzzer, called as a library, so that the program's own main chooses what is fed.
#pragma once

#include <stddef.h>
#include <stdint.h>

/// Feeds a function until an option of the arguments says to stop; returns the exit status.
int LLVMFuzzerRunDriver(
    int *_Nonnull count, char *_Nonnull *_Nonnull *_Nonnull arguments,
    int (*_Nonnull feed)(const uint8_t *_Nullable bytes, size_t count));
