/** What a reader of the Quảng Bình resolution sees on 21 November 2026; see `expected.ts` for how to read it. */
import type { Expected } from './expected.js';

const verdicts = `
# dissemination
– | — | 100% | Thiếu số liệu | Chưa có số liệu.

# model-registration
– | 96,5% | 100% | Không đạt | Kết quả: 96,5%, còn thiếu 3,5 điểm % so với yêu cầu (100%).

# committee-models | hằng năm
– | — | mỗi đơn vị có ít nhất 5 mô hình, điển hình (trong đó tập thể ít nhất 3, cá nhân ít nhất 2) | Không áp dụng | Không áp dụng từ ngày 01/07/2025 theo Nghị quyết 202/2025/QH15.

# cell-models | hằng năm
– | — | mỗi đơn vị có ít nhất 1 mô hình | Thiếu số liệu | Đã quá hạn mà chưa có số liệu năm 2025.

# bloc-models | hằng năm
– bloc | — | ít nhất 10 điển hình (trong đó tập thể ít nhất 5, cá nhân ít nhất 5) | Thiếu số liệu | Đã quá hạn mà chưa có số liệu năm 2025.

# member-training
– | — | 100% | Thiếu số liệu | Chưa có số liệu.

# member-study
doan-thanh-nien | 99,97% | 100% | Không đạt | Kết quả: 99,97%, còn thiếu 0,03 điểm % so với yêu cầu (100%).
cuu-chien-binh | — | 100% | Thiếu số liệu | Chưa có số liệu.

# grassroots-grade
doan-thanh-nien | 45/50 đơn vị | trên 90% số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên | Không đạt | 45/50 đơn vị đạt; yêu cầu: trên 90% số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên.
cuu-chien-binh | — | trên 90% số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên | Thiếu số liệu | Chưa có số liệu.

# grassroots-grade
~ doan-thanh-nien | 0/50 đơn vị | không có đơn vị nào xếp loại “Không hoàn thành nhiệm vụ” | Đạt | Yêu cầu: không có đơn vị nào xếp loại “Không hoàn thành nhiệm vụ”; có 0/50 đơn vị ở mức này.
~ cuu-chien-binh | — | không có đơn vị nào xếp loại “Không hoàn thành nhiệm vụ” | Thiếu số liệu | Chưa có số liệu.

# member-in-charge
– | — | mỗi đơn vị có 1 cấp ủy viên phụ trách | Thiếu số liệu | Chưa có số liệu.
`;

const rankings = `
# committee-models | – | party-committee | Đảng bộ cơ sở · số liệu năm 2024 · đơn vị tính: mô hình, điển hình | ít nhất 5 mô hình, điển hình (trong đó tập thể ít nhất 3, cá nhân ít nhất 2), hằng năm
1 | Đảng bộ Sở Giáo dục và Đào tạo | 9 | vượt 4; Đạt
11 | Đảng bộ Tòa án nhân dân tỉnh | 4 | còn thiếu 1; Không đạt
— | Đảng bộ Ban Quản lý Khu kinh tế tỉnh | — | Chưa có số liệu; Thiếu số liệu
`;

export const quangBinh: Expected = { verdicts, rankings };
