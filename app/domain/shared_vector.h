#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtGlobal>

#include <atomic>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace atlas {

/// A vector whose copies share their elements until one of them is about to change (copy on write), so that a
/// copy of a whole atlas costs next to nothing and stays as it was taken. A copy may be read in another thread.
template <class T>
class SharedVector {
public:
    using value_type = T;
    using const_iterator = typename std::vector<T>::const_iterator;

    SharedVector() = default;
    SharedVector(std::vector<T> elements)
        : m_elements(std::make_shared<std::vector<T>>(std::move(elements)))
    {
    }
    SharedVector(std::initializer_list<T> elements)
        : SharedVector(std::vector<T>(elements))
    {
    }

    const std::vector<T>& get() const { return m_elements ? *m_elements : none(); }
    operator const std::vector<T>&() const { return get(); }

    auto begin() const { return get().begin(); }
    auto end() const { return get().end(); }
    auto rbegin() const { return get().rbegin(); }
    auto rend() const { return get().rend(); }
    const T* data() const { return get().data(); }
    const T& front() const { return get().front(); }
    const T& back() const { return get().back(); }
    std::size_t size() const { return get().size(); }
    bool empty() const { return get().empty(); }
    const T& operator[](std::size_t index) const { return get()[index]; }

    /// The elements of this copy alone, to be changed; until the next copy is taken.
    std::vector<T>& edit()
    {
        if (!m_elements) {
            m_elements = std::make_shared<std::vector<T>>();
        } else if (m_elements.use_count() > 1) {
            m_elements = std::make_shared<std::vector<T>>(*m_elements);
        } else {
            // Who let go of the last copy elsewhere has finished reading before this writes.
            std::atomic_thread_fence(std::memory_order_acquire);
        }
        return *m_elements;
    }
    void push_back(T element) { edit().push_back(std::move(element)); }

    /// Whether the two are copies of which none has changed; then they are equal.
    bool sharesWith(const SharedVector& other) const { return m_elements == other.m_elements; }
    friend bool operator==(const SharedVector& first, const SharedVector& second)
    {
        return first.sharesWith(second) || first.get() == second.get();
    }

private:
    static const std::vector<T>& none()
    {
        static const std::vector<T> empty;
        return empty;
    }

    std::shared_ptr<std::vector<T>> m_elements;
};

} // namespace atlas
