/** What the page for frames says itself; all else is the widget's. */
export interface FrameWords {
  title: string;
  source: string;
  unknown: string;
  silent: string;
  foreign: string;
  noCode: string;
}

const vi: FrameWords = {
  title: 'Biểu đồ tiến độ thực hiện chỉ tiêu',
  source: 'Nguồn',
  unknown: 'Địa chỉ trang chưa ghi đúng tên biểu đồ. Hãy ghi một trong các tên sau:',
  silent: 'Địa chỉ trang chưa ghi tệp số liệu. Hãy thêm &src= và địa chỉ của tệp.',
  foreign:
    'Trang này chỉ hiển thị số liệu đặt trên máy chủ của mình. Hãy đưa tệp số liệu lên máy chủ này, hoặc khai báo trong widget.html máy chủ',
  noCode: 'Chưa tải được mã của biểu đồ. Hãy tải lại trang.',
};

const en: FrameWords = {
  title: 'Progress of targets',
  source: 'Source',
  unknown: 'The address of this page names no widget. Write one of these:',
  silent: 'The address of this page names no data file. Add &src= and the address of the file.',
  foreign:
    'This page shows figures from its own server only. Put the data file on this server, or name in widget.html the server',
  noCode: 'The code of the widget could not be loaded. Load the page again.',
};

export const frameWords = (language: string): FrameWords => (/^en\b/.test(language) ? en : vi);
