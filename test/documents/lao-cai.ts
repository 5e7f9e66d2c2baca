/** What a reader of the Lào Cai resolution sees on 21 November 2026; see `expected.ts` for how to read it. */
import type { Expected } from './expected.js';

const verdicts = `
# new-initiatives | hằng năm
mttq | 100/100 đơn vị | mỗi đơn vị có ít nhất 1 việc làm mới | Đạt | 100/100 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 1 việc làm mới.
lien-doan-lao-dong | 1.865/1.874 đơn vị | mỗi đơn vị có ít nhất 1 việc làm mới | Không đạt | 1.865/1.874 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 1 việc làm mới.
nong-dan | 100/100 đơn vị | mỗi đơn vị có ít nhất 1 việc làm mới | Đạt | 100/100 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 1 việc làm mới.
doan-thanh-nien | 128/129 đơn vị | mỗi đơn vị có ít nhất 1 việc làm mới | Không đạt | 128/129 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 1 việc làm mới.
phu-nu | 100/100 đơn vị | mỗi đơn vị có ít nhất 1 việc làm mới | Đạt | 100/100 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 1 việc làm mới.
cuu-chien-binh | 104/104 đơn vị | mỗi đơn vị có ít nhất 1 việc làm mới | Đạt | 104/104 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 1 việc làm mới.

# supervision-plan
mttq | 100/100 đơn vị | mỗi đơn vị hoàn thành | Đạt | 100/100 đơn vị đạt; yêu cầu: mỗi đơn vị hoàn thành.
lien-doan-lao-dong | 1.816/1.874 đơn vị | mỗi đơn vị hoàn thành | Không đạt | 1.816/1.874 đơn vị đạt; yêu cầu: mỗi đơn vị hoàn thành.
nong-dan | 100/100 đơn vị | mỗi đơn vị hoàn thành | Đạt | 100/100 đơn vị đạt; yêu cầu: mỗi đơn vị hoàn thành.
doan-thanh-nien | 126/129 đơn vị | mỗi đơn vị hoàn thành | Không đạt | 126/129 đơn vị đạt; yêu cầu: mỗi đơn vị hoàn thành.
phu-nu | 100/100 đơn vị | mỗi đơn vị hoàn thành | Đạt | 100/100 đơn vị đạt; yêu cầu: mỗi đơn vị hoàn thành.
cuu-chien-binh | 102/104 đơn vị | mỗi đơn vị hoàn thành | Không đạt | 102/104 đơn vị đạt; yêu cầu: mỗi đơn vị hoàn thành.

# criticism-topics
mttq | 100/100 đơn vị | mỗi đơn vị có ít nhất 2 nội dung | Đạt | 100/100 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 2 nội dung.
lien-doan-lao-dong | 1.614/1.874 đơn vị | mỗi đơn vị có ít nhất 2 nội dung | Không đạt | 1.614/1.874 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 2 nội dung.
nong-dan | 94/100 đơn vị | mỗi đơn vị có ít nhất 2 nội dung | Không đạt | 94/100 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 2 nội dung.
doan-thanh-nien | 112/129 đơn vị | mỗi đơn vị có ít nhất 2 nội dung | Không đạt | 112/129 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 2 nội dung.
phu-nu | 100/100 đơn vị | mỗi đơn vị có ít nhất 2 nội dung | Đạt | 100/100 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 2 nội dung.
cuu-chien-binh | — | mỗi đơn vị có ít nhất 2 nội dung | Thiếu số liệu | Chưa có số liệu.

# emulation-targets | hằng năm
mttq province | 96% | từ 95% trở lên | Đạt | Kết quả: 96%, vượt 1 điểm % so với yêu cầu (từ 95% trở lên).
lien-doan-lao-dong province | 94,4% | từ 95% trở lên | Không đạt | Kết quả: 94,4%, còn thiếu 0,6 điểm % so với yêu cầu (từ 95% trở lên).
nong-dan province | 95,5% | từ 95% trở lên | Đạt | Kết quả: 95,5%, vượt 0,5 điểm % so với yêu cầu (từ 95% trở lên).
doan-thanh-nien province | 96,2% | từ 95% trở lên | Đạt | Kết quả: 96,2%, vượt 1,2 điểm % so với yêu cầu (từ 95% trở lên).
phu-nu province | 96% | từ 95% trở lên | Đạt | Kết quả: 96%, vượt 1 điểm % so với yêu cầu (từ 95% trở lên).
cuu-chien-binh province | — | từ 95% trở lên | Thiếu số liệu | Đã quá hạn mà chưa có số liệu năm 2025.
~ mttq district | — | từ 95% trở lên | Không áp dụng | Không áp dụng từ ngày 01/07/2025 theo Luật Tổ chức chính quyền địa phương 2025 (Luật số 72/2025/QH15).
~ lien-doan-lao-dong district | — | từ 95% trở lên | Không áp dụng | Không áp dụng từ ngày 01/07/2025 theo Luật Tổ chức chính quyền địa phương 2025 (Luật số 72/2025/QH15).
~ nong-dan district | — | từ 95% trở lên | Không áp dụng | Không áp dụng từ ngày 01/07/2025 theo Luật Tổ chức chính quyền địa phương 2025 (Luật số 72/2025/QH15).
~ doan-thanh-nien district | — | từ 95% trở lên | Không áp dụng | Không áp dụng từ ngày 01/07/2025 theo Luật Tổ chức chính quyền địa phương 2025 (Luật số 72/2025/QH15).
~ phu-nu district | — | từ 95% trở lên | Không áp dụng | Không áp dụng từ ngày 01/07/2025 theo Luật Tổ chức chính quyền địa phương 2025 (Luật số 72/2025/QH15).
~ cuu-chien-binh district | — | từ 95% trở lên | Không áp dụng | Không áp dụng từ ngày 01/07/2025 theo Luật Tổ chức chính quyền địa phương 2025 (Luật số 72/2025/QH15).
~ mttq grassroots | 96,6% | từ 95% trở lên | Đạt | Kết quả: 96,6%, vượt 1,6 điểm % so với yêu cầu (từ 95% trở lên).
~ lien-doan-lao-dong grassroots | 95,7% | từ 95% trở lên | Đạt | Kết quả: 95,7%, vượt 0,7 điểm % so với yêu cầu (từ 95% trở lên).
~ nong-dan grassroots | 95,8% | từ 95% trở lên | Đạt | Kết quả: 95,8%, vượt 0,8 điểm % so với yêu cầu (từ 95% trở lên).
~ doan-thanh-nien grassroots | 96,5% | từ 95% trở lên | Đạt | Kết quả: 96,5%, vượt 1,5 điểm % so với yêu cầu (từ 95% trở lên).
~ phu-nu grassroots | 96,1% | từ 95% trở lên | Đạt | Kết quả: 96,1%, vượt 1,1 điểm % so với yêu cầu (từ 95% trở lên).
~ cuu-chien-binh grassroots | 95,9% | từ 95% trở lên | Đạt | Kết quả: 95,9%, vượt 0,9 điểm % so với yêu cầu (từ 95% trở lên).

# membership-rate | đến hết năm 2025 | period 2025
nong-dan | 89,96% | phấn đấu từ 90% trở lên | Không đạt | Kết quả: 89,96%, còn thiếu 0,04 điểm % so với yêu cầu (từ 90% trở lên).
doan-thanh-nien | 93,2% | phấn đấu từ 90% trở lên | Đạt | Kết quả: 93,2%, vượt 3,2 điểm % so với yêu cầu (từ 90% trở lên).
phu-nu | 89,4% | phấn đấu từ 85% trở lên | Đạt | Kết quả: 89,4%, vượt 4,4 điểm % so với yêu cầu (từ 85% trở lên).
cuu-chien-binh | 96,8% | phấn đấu từ 96% trở lên | Đạt | Kết quả: 96,8%, vượt 0,8 điểm % so với yêu cầu (từ 96% trở lên).

# membership-rate | hằng năm, giai đoạn 2026–2030 và các năm tiếp theo
nong-dan | 90,4% (ước) | từ 95% trở lên | Chậm tiến độ | Cần thêm 4,6 điểm % trong 1 tháng; tốc độ hiện nay: tăng 0,8 điểm %/năm, dự báo khi đến hạn: 90,8%.
doan-thanh-nien | 94,3% | từ 95% trở lên | Có nguy cơ | Cần thêm 0,7 điểm % trong 1 tháng; tốc độ hiện nay: tăng 1,3 điểm %/năm, dự báo khi đến hạn: 94,9%.
phu-nu | 90,4% (ước) | từ 90% trở lên | Đúng tiến độ | Kết quả: 90,4%, vượt 0,4 điểm % so với yêu cầu (từ 90% trở lên).
cuu-chien-binh | — | từ 98% trở lên | Chờ số liệu | Chưa đến hạn có số liệu năm 2026.

# union-coverage | đến hết năm 2025 | period 2025
lien-doan-lao-dong | 95,7% | phấn đấu từ 95% trở lên | Đạt | Kết quả: 95,7%, vượt 0,7 điểm % so với yêu cầu (từ 95% trở lên).

# union-coverage | đến hết năm 2025
~ lien-doan-lao-dong | 95,7% | phấn đấu từ 95% trở lên | Đạt | Kết quả: 95,7%, vượt 0,7 điểm % so với yêu cầu (từ 95% trở lên).

# union-coverage | đến hết năm 2030
lien-doan-lao-dong | 87,2% | phấn đấu từ 98% trở lên | Chưa đủ số liệu | Mới có số liệu của một kỳ (87,2%), chưa đủ để nhận định xu hướng tới yêu cầu (từ 98% trở lên).

# grassroots-grade | hằng năm
mttq | 88/99 đơn vị | từ 90% trở lên số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên | Không đạt | 88/99 đơn vị đạt; yêu cầu: từ 90% trở lên số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên.
lien-doan-lao-dong | 1.712/1.873 đơn vị | từ 90% trở lên số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên | Đạt | 1.712/1.873 đơn vị đạt; yêu cầu: từ 90% trở lên số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên.
nong-dan | 93/99 đơn vị | từ 93% trở lên số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên | Đạt | 93/99 đơn vị đạt; yêu cầu: từ 93% trở lên số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên.
doan-thanh-nien | 123/128 đơn vị | từ 95% trở lên số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên | Đạt | 123/128 đơn vị đạt; yêu cầu: từ 95% trở lên số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên.
phu-nu | 94/99 đơn vị | từ 95% trở lên số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên | Không đạt | 94/99 đơn vị đạt; yêu cầu: từ 95% trở lên số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên.
cuu-chien-binh | 102/103 đơn vị | từ 98% trở lên số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên | Đạt | 102/103 đơn vị đạt; yêu cầu: từ 98% trở lên số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên.

# party-admission | hằng năm
lien-doan-lao-dong | 62/68 đơn vị | mỗi đơn vị có ít nhất 1 đoàn viên, hội viên ưu tú được giới thiệu | Không đạt | 62/68 đơn vị đạt, 3 đơn vị chưa báo cáo; yêu cầu: mỗi đơn vị có ít nhất 1 đoàn viên, hội viên ưu tú được giới thiệu.
nong-dan | 59/64 đơn vị | mỗi đơn vị có ít nhất 1 đoàn viên, hội viên ưu tú được giới thiệu | Không đạt | 59/64 đơn vị đạt, 2 đơn vị chưa báo cáo; yêu cầu: mỗi đơn vị có ít nhất 1 đoàn viên, hội viên ưu tú được giới thiệu.
doan-thanh-nien | 61/67 đơn vị | mỗi đơn vị có ít nhất 1 đoàn viên, hội viên ưu tú được giới thiệu | Không đạt | 61/67 đơn vị đạt, 1 đơn vị chưa báo cáo; yêu cầu: mỗi đơn vị có ít nhất 1 đoàn viên, hội viên ưu tú được giới thiệu.
phu-nu | 58/66 đơn vị | mỗi đơn vị có ít nhất 1 đoàn viên, hội viên ưu tú được giới thiệu | Thiếu số liệu | 58/66 đơn vị đạt, 8 đơn vị chưa báo cáo; yêu cầu: mỗi đơn vị có ít nhất 1 đoàn viên, hội viên ưu tú được giới thiệu.
cuu-chien-binh | 69/69 đơn vị | mỗi đơn vị có ít nhất 1 đoàn viên, hội viên ưu tú được giới thiệu | Đạt | 69/69 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 1 đoàn viên, hội viên ưu tú được giới thiệu.

# cadre-study | hằng năm
– | 100% | phấn đấu 100% | Đạt | Kết quả: 100%, đáp ứng yêu cầu (100%).

# member-study | hằng năm
– | — | phấn đấu 90% | Thiếu số liệu | Đã quá hạn mà chưa có số liệu năm 2025.

# coordination-programme | hằng năm
mttq | 100/100 đơn vị | mỗi đơn vị hoàn thành | Đạt | 100/100 đơn vị đạt; yêu cầu: mỗi đơn vị hoàn thành.
lien-doan-lao-dong | 1.860/1.874 đơn vị | mỗi đơn vị hoàn thành | Không đạt | 1.860/1.874 đơn vị đạt; yêu cầu: mỗi đơn vị hoàn thành.
nong-dan | 100/100 đơn vị | mỗi đơn vị hoàn thành | Đạt | 100/100 đơn vị đạt; yêu cầu: mỗi đơn vị hoàn thành.
doan-thanh-nien | 127/129 đơn vị | mỗi đơn vị hoàn thành | Không đạt | 127/129 đơn vị đạt; yêu cầu: mỗi đơn vị hoàn thành.
phu-nu | 100/100 đơn vị | mỗi đơn vị hoàn thành | Đạt | 100/100 đơn vị đạt; yêu cầu: mỗi đơn vị hoàn thành.
cuu-chien-binh | 104/104 đơn vị | mỗi đơn vị hoàn thành | Đạt | 104/104 đơn vị đạt; yêu cầu: mỗi đơn vị hoàn thành.

# skilful-mobilization | hằng năm
mttq | 99/99 đơn vị | phấn đấu mỗi đơn vị có ít nhất 1 mô hình | Đạt | 99/99 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 1 mô hình.
lien-doan-lao-dong | 1.461/1.873 đơn vị | phấn đấu mỗi đơn vị có ít nhất 1 mô hình | Không đạt | 1.461/1.873 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 1 mô hình.
nong-dan | 99/99 đơn vị | phấn đấu mỗi đơn vị có ít nhất 1 mô hình | Đạt | 99/99 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 1 mô hình.
doan-thanh-nien | 121/128 đơn vị | phấn đấu mỗi đơn vị có ít nhất 1 mô hình | Không đạt | 121/128 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 1 mô hình.
phu-nu | 99/99 đơn vị | phấn đấu mỗi đơn vị có ít nhất 1 mô hình | Đạt | 99/99 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 1 mô hình.
cuu-chien-binh | 99/103 đơn vị | phấn đấu mỗi đơn vị có ít nhất 1 mô hình | Không đạt | 99/103 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 1 mô hình.

# poverty-exit | mỗi nhiệm kỳ
mttq | 88/88 đơn vị | phấn đấu mỗi đơn vị có ít nhất 1 hộ thoát nghèo | Đạt | 88/88 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 1 hộ thoát nghèo.
lien-doan-lao-dong | 96/121 đơn vị | phấn đấu mỗi đơn vị có ít nhất 1 hộ thoát nghèo | Không đạt | 96/121 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 1 hộ thoát nghèo.
nong-dan | 86/86 đơn vị | phấn đấu mỗi đơn vị có ít nhất 1 hộ thoát nghèo | Đạt | 86/86 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 1 hộ thoát nghèo.
doan-thanh-nien | 79/84 đơn vị | phấn đấu mỗi đơn vị có ít nhất 1 hộ thoát nghèo | Không đạt | 79/84 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 1 hộ thoát nghèo.
phu-nu | 87/87 đơn vị | phấn đấu mỗi đơn vị có ít nhất 1 hộ thoát nghèo | Đạt | 87/87 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 1 hộ thoát nghèo.
cuu-chien-binh | — | phấn đấu mỗi đơn vị có ít nhất 1 hộ thoát nghèo | Thiếu số liệu | Đã quá hạn mà chưa có số liệu giai đoạn 2021–2025.

# it-branch | đến hết năm 2025
mttq | 76,4% | phấn đấu trên 75% | Đạt | Kết quả: 76,4%, vượt 1,4 điểm % so với yêu cầu (trên 75%).
nong-dan | 75% | phấn đấu trên 75% | Không đạt | Kết quả: 75%, chưa đáp ứng yêu cầu (trên 75%).
doan-thanh-nien | 92,6% | phấn đấu trên 75% | Đạt | Kết quả: 92,6%, vượt 17,6 điểm % so với yêu cầu (trên 75%).
phu-nu | 83,6% | phấn đấu trên 75% | Đạt | Kết quả: 83,6%, vượt 8,6 điểm % so với yêu cầu (trên 75%).
cuu-chien-binh | 71,8% | phấn đấu trên 75% | Không đạt | Kết quả: 71,8%, còn thiếu 3,2 điểm % so với yêu cầu (trên 75%).

# it-grassroots | đến hết năm 2030
lien-doan-lao-dong | 100% | 100% | Đạt trước hạn | Đạt trước hạn. Kết quả: 100%, đã đáp ứng yêu cầu (100%); tốc độ hiện nay: tăng 1,9 điểm %/năm, dự báo khi đến hạn: 100%.
nong-dan | 77,8% | 100% | Có nguy cơ | Cần thêm 22,2 điểm % trong 49 tháng; tốc độ hiện nay: tăng 4,3 điểm %/năm, dự báo khi đến hạn: 97%.
doan-thanh-nien | 96,1% | 100% | Đúng tiến độ | Cần thêm 3,9 điểm % trong 49 tháng; tốc độ hiện nay: tăng 2,4 điểm %/năm, dự báo khi đến hạn: 100%.
phu-nu | 86,9% | 100% | Chậm tiến độ | Cần thêm 13,1 điểm % trong 49 tháng; tốc độ hiện nay: tăng 1,1 điểm %/năm, dự báo khi đến hạn: 91,7%.
cuu-chien-binh | — | 100% | Chờ số liệu | Chưa đến hạn có số liệu năm 2030.

# office-terms
mttq | 2 nhiệm kỳ | cơ bản không quá 2 nhiệm kỳ | Đạt | Kết quả: 2 nhiệm kỳ, đáp ứng yêu cầu (cơ bản không quá 2 nhiệm kỳ).
lien-doan-lao-dong | 3 nhiệm kỳ | cơ bản không quá 2 nhiệm kỳ | Không đạt | Kết quả: 3 nhiệm kỳ, vượt mức cho phép 1 nhiệm kỳ (yêu cầu cơ bản không quá 2 nhiệm kỳ).
nong-dan | 2 nhiệm kỳ | cơ bản không quá 2 nhiệm kỳ | Đạt | Kết quả: 2 nhiệm kỳ, đáp ứng yêu cầu (cơ bản không quá 2 nhiệm kỳ).
doan-thanh-nien | 1 nhiệm kỳ | cơ bản không quá 2 nhiệm kỳ | Đạt | Kết quả: 1 nhiệm kỳ, không vượt mức yêu cầu (cơ bản không quá 2 nhiệm kỳ).
phu-nu | 2 nhiệm kỳ | cơ bản không quá 2 nhiệm kỳ | Đạt | Kết quả: 2 nhiệm kỳ, đáp ứng yêu cầu (cơ bản không quá 2 nhiệm kỳ).
cuu-chien-binh | 2 nhiệm kỳ | cơ bản không quá 2 nhiệm kỳ | Đạt | Kết quả: 2 nhiệm kỳ, đáp ứng yêu cầu (cơ bản không quá 2 nhiệm kỳ).

# emulation-content | hằng năm
lien-doan-lao-dong | 0 nội dung | ít nhất 1 nội dung | Không đạt | Kết quả: 0 nội dung, còn thiếu 1 nội dung so với yêu cầu (ít nhất 1 nội dung).
nong-dan | 2 nội dung | ít nhất 1 nội dung | Đạt | Kết quả: 2 nội dung, vượt 1 nội dung so với yêu cầu (ít nhất 1 nội dung).
doan-thanh-nien | 3 nội dung | ít nhất 1 nội dung | Đạt | Kết quả: 3 nội dung, vượt 2 nội dung so với yêu cầu (ít nhất 1 nội dung).
phu-nu | 2 nội dung | ít nhất 1 nội dung | Đạt | Kết quả: 2 nội dung, vượt 1 nội dung so với yêu cầu (ít nhất 1 nội dung).
cuu-chien-binh | — | ít nhất 1 nội dung | Thiếu số liệu | Đã quá hạn mà chưa có số liệu năm 2025.
`;

const rankings = `
# membership-rate | nong-dan | branch | Hội Nông dân · Chi hội, chi đoàn, công đoàn cơ sở · số liệu năm 2025 | phấn đấu từ 90% trở lên, đến hết năm 2025 (điều kiện: có mặt tại địa bàn)
1 | Chi hội Nông dân thôn Mù Tráng Phìn | 97,9% | 46/47; vượt 7,9 điểm %
67 | Chi hội Nông dân thôn Na Đẩy | 79,5% | 35/44; còn thiếu 10,5 điểm %
— | Chi hội Nông dân thôn Làng Quang | 83,3% | 5/6; Tổng số chỉ có 6, dưới 10 nên không xếp hạng
— | Chi hội Nông dân thôn Làng Thâu | — | Chưa có số liệu

# membership-rate | nong-dan | commune | Hội Nông dân · Xã, phường, thị trấn · số liệu năm 2025 | phấn đấu từ 90% trở lên, đến hết năm 2025 (điều kiện: có mặt tại địa bàn)
1 | Xã Si Ma Cai | 94,3% | 216/229; (ước); vượt 4,3 điểm %
12 | Xã Bảo Nhai | 84,9% | 191/225; còn thiếu 5,1 điểm %
— | Xã Bảo Yên | 92,1% | 139/151; Mới có 4/5 nơi báo cáo nên chưa xếp hạng

# membership-rate | doan-thanh-nien | branch | Đoàn Thanh niên · Chi hội, chi đoàn, công đoàn cơ sở · số liệu năm 2025 | phấn đấu từ 90% trở lên, đến hết năm 2025 (điều kiện: có mặt tại địa bàn)
1 | Chi đoàn thôn An Trà | 100,0% | 22/22; vượt 10 điểm %
62 | Chi đoàn tổ dân phố số 2 | 83,9% | 26/31; còn thiếu 6,1 điểm %
— | Chi đoàn thôn Bản Mạ | 88,9% | 8/9; Tổng số chỉ có 9, dưới 10 nên không xếp hạng
— | Chi đoàn thôn Bản Qua | — | Chưa có số liệu

# membership-rate | doan-thanh-nien | commune | Đoàn Thanh niên · Xã, phường, thị trấn · số liệu năm 2025 | phấn đấu từ 90% trở lên, đến hết năm 2025 (điều kiện: có mặt tại địa bàn)
1 | Xã Mường Khương | 95,7% | 154/161; vượt 5,7 điểm %
10 | Xã Y Tý | 90,0% | 144/160; bằng mức yêu cầu
— | Phường Sa Pa | 89,9% | 143/159; Mới có 4/5 nơi báo cáo nên chưa xếp hạng

# membership-rate | phu-nu | branch | Hội Liên hiệp Phụ nữ · Chi hội, chi đoàn, công đoàn cơ sở · số liệu năm 2025 | phấn đấu từ 85% trở lên, đến hết năm 2025 (điều kiện: có mặt tại địa bàn)
1 | Chi hội Phụ nữ thôn Phú Thành 1 | 96,9% | 31/32; vượt 11,9 điểm %
66 | Chi hội Phụ nữ tổ dân phố số 17 | 78,9% | 56/71; còn thiếu 6,1 điểm %
— | Chi hội Phụ nữ thôn Lương Hải | 83,3% | Tổng số chỉ có 6, dưới 10 nên không xếp hạng
— | Chi hội Phụ nữ thôn Bản Bùn | — | Chưa có số liệu

# membership-rate | phu-nu | commune | Hội Liên hiệp Phụ nữ · Xã, phường, thị trấn · số liệu năm 2025 | phấn đấu từ 85% trở lên, đến hết năm 2025 (điều kiện: có mặt tại địa bàn)
1 | Xã Văn Bàn | 90,9% | 271/298; vượt 5,9 điểm %
11 | Xã Mường Khương | 84,1% | 222/264; (ước); còn thiếu 0,9 điểm %
— | Xã Bảo Hà | 84,4% | 179/212; Mới có 4/5 nơi báo cáo nên chưa xếp hạng

# membership-rate | cuu-chien-binh | branch | Hội Cựu chiến binh · Chi hội, chi đoàn, công đoàn cơ sở · số liệu năm 2025 | phấn đấu từ 96% trở lên, đến hết năm 2025 (điều kiện: có mặt tại địa bàn)
1 | Chi hội Cựu chiến binh thôn Bản Mạ | 100,0% | 34/34; vượt 4 điểm %
68 | Chi hội Cựu chiến binh thôn Sín Chải | 86,3% | 44/51; còn thiếu 9,7 điểm %
— | Chi hội Cựu chiến binh thôn Làng Bát | — | Chưa có số liệu

# membership-rate | cuu-chien-binh | commune | Hội Cựu chiến binh · Xã, phường, thị trấn · số liệu năm 2025 | phấn đấu từ 96% trở lên, đến hết năm 2025 (điều kiện: có mặt tại địa bàn)
1 | Xã Bảo Thắng | 97,6% | 286/293; vượt 1,6 điểm %
12 | Xã Y Tý | 93,0% | 213/229; còn thiếu 3 điểm %
— | Xã Bảo Yên | 92,7% | 228/246; Mới có 4/5 nơi báo cáo nên chưa xếp hạng

# party-admission | lien-doan-lao-dong | branch | Liên đoàn Lao động · Chi hội, chi đoàn, công đoàn cơ sở · số liệu năm 2025 · đơn vị tính: đoàn viên, hội viên ưu tú được giới thiệu | ít nhất 1 đoàn viên, hội viên ưu tú được giới thiệu, hằng năm (điều kiện: còn nguồn)
1 | Công đoàn cơ sở cơ quan xã Si Ma Cai | 3 | vượt 2; Đạt
63 | Công đoàn cơ sở Trường Tiểu học Y Tý | 0 | còn thiếu 1; Không đạt
— | Công đoàn cơ sở Trạm Y tế Văn Bàn | — | Không áp dụng theo báo cáo của đơn vị; Không áp dụng
— | Công đoàn cơ sở cơ quan phường Sa Pa | — | Chưa có số liệu; Thiếu số liệu

# party-admission | lien-doan-lao-dong | commune | Liên đoàn Lao động · Xã, phường, thị trấn · số liệu năm 2025 · đơn vị tính: đoàn viên, hội viên ưu tú được giới thiệu |
1 | Xã Bắc Hà | 12
7 | Xã Y Tý | 5
— | Phường Sa Pa | 5 | Mới có 4/5 nơi báo cáo nên chưa xếp hạng

# party-admission | nong-dan | branch | Hội Nông dân · Chi hội, chi đoàn, công đoàn cơ sở · số liệu năm 2025 · đơn vị tính: đoàn viên, hội viên ưu tú được giới thiệu | ít nhất 1 đoàn viên, hội viên ưu tú được giới thiệu, hằng năm (điều kiện: còn nguồn)
1 | Chi hội Nông dân thôn Bản Tắp | 3 | vượt 2; Đạt
60 | Chi hội Nông dân thôn Sín Chải | 0 | còn thiếu 1; Không đạt
— | Chi hội Nông dân thôn Bảo Vinh | — | Không áp dụng theo báo cáo của đơn vị; Không áp dụng
— | Chi hội Nông dân thôn Hô Phai | — | Chưa có số liệu; Thiếu số liệu

# party-admission | nong-dan | commune | Hội Nông dân · Xã, phường, thị trấn · số liệu năm 2025 · đơn vị tính: đoàn viên, hội viên ưu tú được giới thiệu |
1 | Phường Sa Pa | 8
11 | Xã Bảo Yên | 3
— | Xã Cao Sơn | 4 | Mới có 3/4 nơi báo cáo nên chưa xếp hạng

# party-admission | doan-thanh-nien | branch | Đoàn Thanh niên · Chi hội, chi đoàn, công đoàn cơ sở · số liệu năm 2025 · đơn vị tính: đoàn viên, hội viên ưu tú được giới thiệu | ít nhất 1 đoàn viên, hội viên ưu tú được giới thiệu, hằng năm (điều kiện: còn nguồn)
1 | Chi đoàn thôn Choản Thèn | 3 | vượt 2; Đạt
62 | Chi đoàn tổ dân phố số 6 | 0 | còn thiếu 1; Không đạt
— | Chi đoàn thôn Bản Mạ | — | Không áp dụng theo báo cáo của đơn vị; Không áp dụng
— | Chi đoàn thôn Tả Thàng | — | Chưa có số liệu; Thiếu số liệu

# party-admission | doan-thanh-nien | commune | Đoàn Thanh niên · Xã, phường, thị trấn · số liệu năm 2025 · đơn vị tính: đoàn viên, hội viên ưu tú được giới thiệu |
1 | Xã Y Tý | 9
13 | Phường Cam Đường | 4
— | Xã Cao Sơn | 4 | Mới có 4/5 nơi báo cáo nên chưa xếp hạng

# party-admission | phu-nu | branch | Hội Liên hiệp Phụ nữ · Chi hội, chi đoàn, công đoàn cơ sở · số liệu năm 2025 · đơn vị tính: đoàn viên, hội viên ưu tú được giới thiệu | ít nhất 1 đoàn viên, hội viên ưu tú được giới thiệu, hằng năm (điều kiện: còn nguồn)
1 | Chi hội Phụ nữ thôn Làng Vành | 3 | vượt 2; Đạt
20 | Chi hội Phụ nữ tổ dân phố số 21 | 1 | bằng mức yêu cầu; Đạt
— | Chi hội Phụ nữ thôn Cốc Phà | — | Không áp dụng theo báo cáo của đơn vị; Không áp dụng
— | Chi hội Phụ nữ thôn An Trà | — | Chưa có số liệu; Thiếu số liệu

# party-admission | phu-nu | commune | Hội Liên hiệp Phụ nữ · Xã, phường, thị trấn · số liệu năm 2025 · đơn vị tính: đoàn viên, hội viên ưu tú được giới thiệu |
1 | Phường Sa Pa | 8
6 | Xã Si Ma Cai | 4
— | Phường Cam Đường | 5 | Mới có 4/5 nơi báo cáo nên chưa xếp hạng

# party-admission | cuu-chien-binh | branch | Hội Cựu chiến binh · Chi hội, chi đoàn, công đoàn cơ sở · số liệu năm 2025 · đơn vị tính: đoàn viên, hội viên ưu tú được giới thiệu | ít nhất 1 đoàn viên, hội viên ưu tú được giới thiệu, hằng năm (điều kiện: còn nguồn)
1 | Chi hội Cựu chiến binh thôn Ít Nộc | 3 | vượt 2; Đạt
29 | Chi hội Cựu chiến binh tổ dân phố số 8 | 1 | bằng mức yêu cầu; Đạt
— | Chi hội Cựu chiến binh thôn Bản Tắp | — | Không áp dụng theo báo cáo của đơn vị; Không áp dụng

# party-admission | cuu-chien-binh | commune | Hội Cựu chiến binh · Xã, phường, thị trấn · số liệu năm 2025 · đơn vị tính: đoàn viên, hội viên ưu tú được giới thiệu |
1 | Phường Cam Đường | 10
14 | Xã Bảo Hà | 5
`;

export const laoCai: Expected = { verdicts, rankings };
