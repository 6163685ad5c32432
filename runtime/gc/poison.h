// Tells AddressSanitizer which heap memory holds no object. Nothing in other builds.
#pragma once

#include <stddef.h>
#include <stdint.h>

#if __has_feature(address_sanitizer)
#include <sanitizer/asan_interface.h>
#define RIO_NO_SANITIZE __attribute__((no_sanitize("address")))
#else
#define RIO_NO_SANITIZE
#endif

namespace rio::gc {

inline void poison([[maybe_unused]] uintptr_t start, [[maybe_unused]] size_t size) {
#if __has_feature(address_sanitizer)
  __asan_poison_memory_region(reinterpret_cast<void *>(start), size);
#endif
}

inline void unpoison([[maybe_unused]] uintptr_t start, [[maybe_unused]] size_t size) {
#if __has_feature(address_sanitizer)
  __asan_unpoison_memory_region(reinterpret_cast<void *>(start), size);
#endif
}

} // namespace rio::gc
